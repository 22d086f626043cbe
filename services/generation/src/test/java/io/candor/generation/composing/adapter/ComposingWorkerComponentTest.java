package io.candor.generation.composing.adapter;

import static io.candor.generation.composing.adapter.Asking.FAR;
import static io.candor.generation.composing.adapter.Asking.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.generation.composing.Objection;
import io.candor.generation.composing.adapter.Effects.Effect;
import io.candor.generation.drafts.ToCompose;
import io.candor.generation.testing.DoubleEngines;
import io.candor.testing.Infrastructure;
import io.candor.testing.openai.Asked;
import io.candor.testing.openai.EnginePort;
import io.candor.testing.openai.OpenAiDouble;
import io.candor.testing.openai.Reply;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DoubleEngines.class)
@WithTestResource(EnginePort.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "composing"))
class ComposingWorkerComponentTest {

  @Inject Asking asking;
  @Inject Effects effects;
  private OpenAiDouble engine;

  @BeforeEach
  void start() {
    engine = EnginePort.startDouble();
  }

  @AfterEach
  void close() {
    engine.close();
    effects.change("delete from composing_job");
  }

  @Test
  void aJobIsComposedOnceFromItsSource() {
    engine.otherwise(Reply.fromGrammar());

    var draft = asking.forADraft("embedded");

    var effect = only(draft);
    assertThat(effect.kind()).isEqualTo("composed");
    assertThat(effect.text()).containsAnyOf("40 places", "une heure plus tôt");
    assertThat(effects.open(draft)).isZero();
    assertThat(engine.refused()).isEmpty();
  }

  @Test
  void anEngineThatIsDownIsAskedAgainUntilItIsBack() {
    engine.close();
    var draft = asking.forADraft("embedded");
    await().until(() -> rounds(draft) >= 2);

    engine = EnginePort.startDouble();
    engine.otherwise(Reply.fromGrammar());

    assertThat(only(draft).kind()).isEqualTo("composed");
  }

  @Test
  void anEngineThatStaysDownFailsTheDraftAtItsDeadlineWithTheReason() {
    engine.otherwise(Reply.status(503));

    var draft = asking.forADraft("failing", "default", Duration.ofSeconds(2));

    var effect = only(draft);
    assertThat(effect.kind()).isEqualTo("failed");
    assertThat(effect.reason()).isEqualTo("engine-unavailable");
    assertThat(effects.open(draft)).isZero();
  }

  @Test
  void theWaitAnEngineAsksForIsRespected() {
    engine.willReply(Reply.tooMany(Duration.ofSeconds(3)));
    engine.otherwise(Reply.fromGrammar());
    var draft = asking.forADraft("embedded");
    await().until(() -> rounds(draft) == 1);

    double pause = secondsUntilNextTry(draft);

    assertThat(pause).isBetween(1.5, 3.0);
    assertThat(only(draft).kind()).isEqualTo("composed");
    assertThat(engine.asked()).hasSize(2);
  }

  @Test
  void garbageIsTriedNineTimesAndThenFails() {
    engine.otherwise(Reply.text("<html><body>Welcome to nginx</body></html>"));

    var draft = asking.forADraft("garbage");

    assertThat(only(draft).reason()).isEqualTo("engine-answer-unusable");
    assertThat(engine.asked()).hasSize(9);
  }

  @Test
  void whatTheSourceDoesNotSayIsWrittenAgainTwiceAndThenToldAlong() {
    engine.otherwise(Reply.text("L'atelier de reliure compte 90 places, sur inscription."));

    var draft = asking.forADraft("free");

    var effect = only(draft);
    assertThat(effect.kind()).isEqualTo("composed");
    assertThat(effect.unsupported()).isEqualTo("90");
    assertThat(engine.asked()).hasSize(3);
    assertThat(engine.asked()).extracting(Asked::seed).doesNotHaveDuplicates();
  }

  @Test
  void whatIsMissingMayArriveLate() {
    engine.otherwise(Reply.fromGrammar());
    var draft = asking.forADraft(new ToCompose.Missing(List.of("audience fr-young-adults")));
    await().until(() -> waits(draft));

    asking.want(draft, new ToCompose.Ready(request("embedded", "default")));

    assertThat(only(draft).kind()).isEqualTo("composed");
  }

  @Test
  void whatNeverArrivesIsNamed() {
    var missing = new ToCompose.Missing(List.of("audience nobody", "channel nowhere"));

    var draft = asking.forADraft(missing);

    var effect = only(draft);
    assertThat(effect.reason()).isEqualTo("reference-unknown");
    assertThat(effect.text()).contains("audience nobody, channel nowhere");
  }

  @Test
  void aDraftNobodyWantsIsLeftAlone() {
    var draft = asking.forADraft(new ToCompose.Over());

    await().until(() -> effects.open(draft) == 0);
    assertThat(effects.of(draft)).isEmpty();
  }

  @Test
  void aJobOfADeadReplicaIsTakenOverAndWrittenOnce() {
    engine.willReply(Reply.held(Reply.fromGrammar()));
    engine.otherwise(Reply.fromGrammar());
    var draft = asking.forADraft("embedded");
    await().until(() -> engine.asked().size() == 1);

    effects.endLeaseOf(draft);

    var written = only(draft);
    engine.release();
    asking.forADraft(new ToCompose.Over());
    await().until(() -> effects.number("select count(*) from composing_job") == 0);
    assertThat(effects.of(draft)).containsExactly(written);
  }

  @Test
  void twoReplicasThatBothComposedWriteOnce() {
    engine.otherwise(Reply.held(Reply.fromGrammar()));
    var draft = asking.forADraft("embedded");
    await().until(() -> engine.asked().size() == 1);
    effects.endLeaseOf(draft);
    await().until(() -> engine.asked().size() == 2);

    engine.release();

    await().until(() -> effects.open(draft) == 0);
    assertThat(effects.of(draft)).hasSize(1);
  }

  @Test
  void aLeaseIsRenewedForAsLongAsTheEngineTakes() {
    engine.willReply(Reply.held(Reply.fromGrammar()));
    engine.otherwise(Reply.status(500));
    var draft = asking.forADraft("embedded");
    var twoLeasesLater = Instant.now().plusSeconds(4);

    await().until(() -> Instant.now().isAfter(twoLeasesLater));

    assertThat(engine.asked()).hasSize(1);
    engine.release();
    assertThat(only(draft).kind()).isEqualTo("composed");
  }

  @Test
  void aJobThatBreaksTheWorkerIsGivenUpAndStopsNobody() {
    engine.otherwise(Reply.fromGrammar());
    var poison = asking.forAPoisonedDraft();

    var healthy = asking.forADraft("embedded");

    assertThat(only(healthy).kind()).isEqualTo("composed");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> effects.endLeaseOf(poison) == 0 && !effects.of(poison).isEmpty());
    assertThat(only(poison).reason()).isEqualTo("composing-failed");
  }

  @Test
  void aSlowWorkspaceLeavesRoomForOthers() {
    var held = Reply.held(Reply.fromGrammar());
    engine.otherwise((question, exchange, door) ->
        (question.user().contains("slow") ? held : Reply.fromGrammar())
            .to(question, exchange, door));
    var slow =
        IntStream.range(0, 20).mapToObj(_ -> asking.forADraft("bounded", "slow", FAR)).toList();
    await().until(() -> engine.asked().size() == 3);

    var quick = asking.forADraft("bounded", "quick", FAR);

    assertThat(only(quick).kind()).isEqualTo("composed");
    assertThat(slow).allSatisfy(draft -> assertThat(effects.of(draft)).isEmpty());
  }

  @Test
  void theSameRevisionIsAskedForOnce() {
    engine.otherwise(Reply.fromGrammar());
    var draft = UUID.randomUUID();
    asking.want(draft, new ToCompose.Ready(request("embedded", "default")));
    var job = Asking.job(draft, "default", FAR);

    asking.ask(List.of(job, job));

    await().until(() -> effects.open(draft) == 0);
    assertThat(effects.of(draft)).hasSize(1);
  }

  @Test
  void objectionsOfTheJobReachTheComposition() {
    engine.otherwise(Reply.fromGrammar());
    var draft = UUID.randomUUID();
    asking.want(draft, new ToCompose.Ready(request("embedded", "default")));
    var objection = new Objection("brand.banned", "The word is banned.", "reliure");

    asking.ask(List.of(Asking.job(draft, "default", FAR, objection)));

    assertThat(only(draft).text()).contains("médiathèque").doesNotContain("reliure");
  }

  private Effect only(UUID draft) {
    await().atMost(Duration.ofSeconds(20)).until(() -> !effects.of(draft).isEmpty());
    return effects.of(draft).getFirst();
  }

  private int rounds(UUID draft) {
    return effects.number("select rounds from composing_job where draft = '" + draft + "'");
  }

  private boolean waits(UUID draft) {
    return effects.number(
            "select count(*) from composing_job where waiting_since is not null and draft = '"
                + draft
                + "'")
        == 1;
  }

  private double secondsUntilNextTry(UUID draft) {
    return effects.number(
            "select cast(1000 * extract(epoch from next_at - now()) as integer) from composing_job"
                + " where draft = '"
                + draft
                + "'")
        / 1000.0;
  }
}
