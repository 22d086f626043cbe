package io.candor.generation.drafts;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Contributor;
import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.Span;
import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.generation.Sent;
import io.candor.generation.Verdicts;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class VerdictsComponentTest {

  private static final String DEAD =
      new Subscription("generation.verdicts", Topic.MODERATION_DRAFT).deadLetters();
  private static final List<String> WORDS =
      List.of("reliure", "concert", "musée", "piscine", "théâtre", "marché");
  private static final String SOURCE =
      "L'atelier de reliure ouvre samedi. Le concert commence à 20 h. Le musée ferme lundi. "
          + "La piscine compte 3 bassins. Le théâtre accueille 200 personnes. Le marché a lieu le jeudi.";
  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @Test
  void aHeldDraftShowsWhatAPersonMustDecideAndWhy() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var review = UUID.randomUUID();

    KAFKA.send(verdict(sent, 1, held(sent, review)));

    var story = sent.untilStatus("held");
    assertThat(story.getString("drafts[0].review.id")).isEqualTo(review.toString());
    assertThat(story.getString("drafts[0].reason")).isEqualTo("findings");
    assertThat(story.getString("drafts[0].findings[0].rule")).isEqualTo("grounding/figure");
    assertThat(story.getInt("drafts[0].findings[0].span.end")).isEqualTo(6);
    assertThat(story.getString("drafts[0].rendered.text")).isEqualTo("Samedi.\n\nFait par IA.");
  }

  @Test
  void anOlderVerdictThatIsHeardLaterChangesNothing() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var revision = sent.composed().revision();

    KAFKA.send(Verdicts.cleared(world.workspace(), sent.draft(), 5, revision));
    sent.untilStatus("cleared");
    var held = verdict(sent, 4, held(sent, UUID.randomUUID()));
    KAFKA.send(held, held, sent.published(1));

    var story = sent.untilStatus("published");
    assertThat(story.getList("drafts[0].history.status"))
        .containsExactly("screening", "cleared", "published");
    assertThat(story.getString("drafts[0].label.text")).isEqualTo(Verdicts.LABEL);
  }

  @Test
  void theSameVerdictTwiceIsOneLineOfHistory() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var held = verdict(sent, 1, held(sent, UUID.randomUUID()));

    KAFKA.send(held, held);
    KAFKA.send(verdict(sent, 2, refused(sent)));

    var story = sent.untilStatus("refused");
    assertThat(story.getList("drafts[0].history.status"))
        .containsExactly("screening", "held", "refused");
    assertThat(story.getString("drafts[0].history[-1].by")).isEqualTo("dominique");
  }

  @Test
  void aForgedClearanceIsADeadLetterAndTheDraftIsUntouched() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var real = Verdicts.cleared(world.workspace(), sent.draft(), 1, sent.composed().revision());
    var text = new String(real.value(), StandardCharsets.UTF_8).replace("Samedi.", "Jamais.");
    var forged = real.withVersion(999_999).withValue(text.getBytes(StandardCharsets.UTF_8));

    KAFKA.send(forged);

    var letter = KAFKA.expect(DEAD).forKey(sent.draft()).exactly(1).getFirst();
    assertThat(io.candor.testing.Kafka.header(letter, "dlq-reason")).isEqualTo("clearance-invalid");
    assertThat(sent.story().getString("drafts[0].status")).isEqualTo("screening");
    KAFKA.send(real);
    assertThat(sent.untilStatus("cleared").getString("drafts[0].text")).isEqualTo("Samedi.");
  }

  @Test
  void aReviewersTextIsANewRevisionThatIsScreenedAgain() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var reviewer = new Contributor("dominique", "person", "reviewer");

    var told = amended(sent, "Dimanche.", reviewer);

    assertThat(told.cause()).isEqualTo("amend");
    assertThat(told.revision().contributors()).contains(reviewer);
    assertThat(told.revision().authorship().humanShare()).isEqualTo(0.89);
    var story = sent.until(it -> it.getInt("drafts[0].revision") == 2);
    assertThat(story.getString("drafts[0].text")).isEqualTo("Dimanche.");
    assertThat(story.getList("drafts[0].findings")).isEmpty();
  }

  @Test
  void whatIsPaidForStaysSoWhateverAReviewerWrites() {
    var sent =
        Sent.of(world, Briefs.publish("Samedi.", brief -> brief.put("paidPartnership", true)));
    var reviewer = new Contributor("rene", "person", "reviewer");

    var told = amended(sent, "Dimanche.", reviewer);

    assertThat(told.revision().paid()).isTrue();
  }

  @Test
  void aReviewersWordsThatWereToldAsAisStaySo() {
    var words = "L'atelier de reliure ouvre dimanche, et l'entrée est libre pour tous.";
    Sent.of(world, Briefs.publish(words));
    var sent =
        Sent.of(
            world,
            Briefs.publish(
                "Bientôt.",
                brief ->
                    brief.putObject("authorship").put("digitalSourceType", "digitalCreation")));
    var reviewer = new Contributor("rene", "person", "reviewer");

    var told = amended(sent, words, reviewer);

    assertThat(told.revision().authorship().digitalSourceType())
        .isEqualTo("trainedAlgorithmicMedia");
  }

  @Test
  void aReturnedDraftIsComposedAgainWithoutTheWordsItFellOver() {
    // Given
    var sent =
        Sent.of(world, Briefs.brief("create", SOURCE, brief -> brief.put("paidPartnership", true)));
    var first = text(sent.composed().revision());
    var word = WORDS.stream().filter(first::contains).findFirst().orElseThrow();
    var span = new Span(first.indexOf(word), first.indexOf(word) + word.length());

    // When
    var returned = new DraftReturned(sent.draft(), 1, 1, List.of(finding(span)));
    KAFKA.send(verdict(sent, 1, returned));

    // Then
    var told =
        KAFKA
            .expect(Topic.GENERATION_DRAFT)
            .forKey(sent.draft())
            .exactly(1, DraftRevised.class)
            .getFirst();
    assertThat(told.cause()).isEqualTo("rewrite");
    assertThat(told.revision().returns()).isEqualTo(1);
    assertThat(text(told.revision())).doesNotContain(word);
    assertThat(told.revision().paid()).isTrue();
    var story = sent.until(it -> it.getInt("drafts[0].revision") == 2);
    assertThat(story.getList("drafts[0].history.status"))
        .containsExactly("composing", "screening", "composing", "screening");
  }

  private static String text(Revision revision) {
    return revision.parts().getFirst().text();
  }

  private <E extends VerdictEvent> TestEvent<E> verdict(Sent sent, long version, E event) {
    return Verdicts.of(world.workspace(), sent.draft(), version, event);
  }

  /** A reviewer writes other words of what is held; what is told of it then. */
  private DraftRevised amended(Sent sent, String words, Contributor reviewer) {
    var parts = List.of(new Part(words, List.of(), List.of()));
    KAFKA.send(
        verdict(sent, 1, held(sent, UUID.randomUUID())),
        verdict(sent, 2, new DraftAmended(sent.draft(), 1, UUID.randomUUID(), parts, reviewer)));
    return KAFKA
        .expect(Topic.GENERATION_DRAFT)
        .forKey(sent.draft())
        .exactly(1, DraftRevised.class)
        .getFirst();
  }

  private static DraftHeld held(Sent sent, UUID review) {
    var label = new Label("Fait par IA.", "end", 0, true, List.of());
    var deadline = Instant.now().plusSeconds(3600);
    return new DraftHeld(
        sent.draft(),
        1,
        review,
        "findings",
        deadline,
        label,
        List.of(finding(new Span(0, 6))),
        List.of());
  }

  private static DraftRefused refused(Sent sent) {
    return new DraftRefused(
        sent.draft(), 1, UUID.randomUUID(), "dominique", "false", List.of(), List.of());
  }

  private static Finding finding(Span span) {
    return new Finding(
        "grounding/figure",
        "grounding",
        "1.0.0",
        "accuracy",
        "high",
        span,
        "Not in the source.",
        "Take it out.",
        null);
  }
}
