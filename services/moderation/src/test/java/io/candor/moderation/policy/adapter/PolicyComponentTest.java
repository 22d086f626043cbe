package io.candor.moderation.policy.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Part;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.LabelForm;
import io.candor.contracts.moderation.PolicyChanged;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.moderation.rules.ShippedPacks;
import io.candor.testing.Infrastructure;
import io.candor.text.CountingUnit;
import io.candor.text.ReleaseText;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is announced of the packs, and what becomes of drafts that replicas with others decide. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class PolicyComponentTest {

  private static final List<String> LANGUAGES =
      List.of("fr", "en", "de", "es", "it", "nl", "pt", "ko", "zh", "hi", "vi");
  private static Scene scene;

  @Inject PolicyAnnouncer announcer;

  @BeforeAll
  static void set() {
    scene = Scene.set();
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void eachFormIsAnnouncedInEachLanguageAndLength() {
    assertThat(announced().labels())
        .extracting(LabelForm::language, LabelForm::form, LabelForm::text)
        .containsExactlyInAnyOrderElementsOf(wordings());
  }

  @Test
  void aFormTakesTheRoomThatItsLabelTakesInAPost() {
    assertThat(announced().labels())
        .allSatisfy(label -> {
          assertThat(label.codePoints()).isEqualTo(room(label, CountingUnit.CODE_POINTS));
          assertThat(label.graphemes()).isEqualTo(room(label, CountingUnit.GRAPHEMES));
          assertThat(label.utf16()).isEqualTo(room(label, CountingUnit.UTF16));
          assertThat(label.bytes()).isEqualTo(room(label, CountingUnit.BYTES));
        });
  }

  @Test
  void whatAReplicaWithOtherPacksClearedIsClearedAnew() throws SQLException {
    var draft = cleared(Duration.ofHours(1));
    var farAway = cleared(Duration.ofDays(30));
    decidedByOthers(draft);
    decidedByOthers(farAway);
    doubted("clock_timestamp()");

    look();

    var clearances = scene.exactly(2, DraftCleared.class, draft);
    assertThat(clearances.getLast().content().clearanceNo()).isEqualTo(2);
    assertThat(Database.query("select cause from decision where draft = ? order by id", draft))
        .containsExactly("heard", "packs");
    scene.exactly(1, DraftCleared.class, farAway);
  }

  @Test
  void whatIsFoundHeldAgainIsNotAskedAThirdTime() throws SQLException {
    var draft = scene.send(scene.draft(SteeredJudge.HELD));
    scene.one(DraftHeld.class, draft);
    rests(draft);
    decidedByOthers(draft);
    doubted("clock_timestamp()");

    look();

    await().until(() -> !basis(draft).equals("others"));
    scene.one(DraftHeld.class, draft);
  }

  @Test
  void whatSomebodyIsScreeningIsLeftToHim() throws SQLException {
    var draft = cleared(Duration.ofHours(1));
    decidedByOthers(draft);
    var lease = UUID.randomUUID();
    Database.write(
        "update screening set lease = ?, next_screening_at = clock_timestamp() + interval '1 day' where draft = ?",
        lease,
        draft);
    doubted("clock_timestamp()");

    look();

    assertThat(Database.query("select lease from screening where draft = ?", draft))
        .containsExactly(lease.toString());
  }

  @Test
  void whereAllReplicasAreTheSameNothingIsLookedThrough() throws SQLException {
    var draft = cleared(Duration.ofHours(1));
    decidedByOthers(draft);
    doubted("clock_timestamp() - interval '11 minutes'");

    look();

    assertThat(basis(draft)).isEqualTo("others");
    scene.one(DraftCleared.class, draft);
  }

  @Test
  void otherPacksStayAnnouncedWhileAReplicaHasThem() throws SQLException {
    var ours = digest();
    try {
      announce("others", "clock_timestamp()");

      look();

      assertThat(digest()).isEqualTo("others");
    } finally {
      announce(ours, "clock_timestamp()");
    }
  }

  @Test
  void packsThatNobodyHasAnyMoreAreReplaced() throws SQLException {
    var ours = digest();
    int before = events();
    announce("others", "clock_timestamp() - interval '11 minutes'");

    look();

    assertThat(digest()).isEqualTo(ours);
    await().until(() -> events() == before + 1);
  }

  private void look() {
    announcer.look().await().atMost(Duration.ofSeconds(10));
  }

  private static PolicyChanged announced() {
    await().until(() -> events() > 0);
    return scene
        .kafka
        .expect(Topic.of(PolicyChanged.class))
        .forKey("~/policy")
        .exactly(events(), PolicyChanged.class)
        .getLast();
  }

  private static int events() {
    return scene.kafka.expect(Topic.of(PolicyChanged.class)).forKey("~/policy").now().size();
  }

  private static List<Tuple> wordings() {
    return ShippedPacks.rules().wordings().stream()
        .flatMap(wording ->
            LANGUAGES.stream()
                .flatMap(language -> {
                  var words = wording.byLanguage().get(language);
                  return Stream.of(
                      tuple(language, wording.form() + ".short", words.brief()),
                      tuple(language, wording.form() + ".full", words.full()));
                }))
        .toList();
  }

  /** How much longer a post is with the label than without. */
  private static int room(LabelForm label, CountingUnit unit) {
    var text = "Un texte.";
    var parts = List.of(new Part(text, List.of(), List.of()));
    var released = ReleaseText.of(parts, new PlacedLabel(label.text(), "end", 0)).getFirst();
    return unit.length(released) - unit.length(text);
  }

  private static UUID cleared(Duration due) {
    var draft = scene.send(scene.draft(r -> r.due(due)));
    scene.one(DraftCleared.class, draft);
    rests(draft);
    return draft;
  }

  private static void rests(UUID draft) {
    await()
        .until(() ->
            Database.query(
                        "select 1 from screening where draft = ? and lease is null and basis is not null",
                        draft)
                    .size()
                == 1);
  }

  private static void decidedByOthers(UUID draft) throws SQLException {
    Database.write("update screening set basis = 'others' where draft = ?", draft);
  }

  private static String basis(UUID draft) {
    return Database.query("select basis from screening where draft = ?", draft).getFirst();
  }

  private static String digest() {
    return Database.query("select digest from policy").getFirst();
  }

  private static void doubted(String at) throws SQLException {
    Database.write("update policy set doubted = " + at);
  }

  private static void announce(String digest, String keptAt) throws SQLException {
    Database.write("update policy set digest = ?, kept = " + keptAt, digest);
  }
}
