package io.candor.moderation.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Events;
import io.candor.testing.Infrastructure;
import io.candor.testing.openai.OpenAiDouble;
import io.candor.testing.openai.Reply;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A draft is screened where a model is consulted. */
@QuarkusTest
@TestProfile(AdvisedComponentTest.AModelIsConsulted.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class AdvisedComponentTest {

  private static final OpenAiDouble MODEL = OpenAiDouble.start();
  private static final Reply CALM = Reply.text("{\"doubts\": []}");
  private static final Reply DOUBT =
      Reply.text(
          "{\"doubts\": [{\"category\": \"hate\", \"severity\": \"high\", \"quote\": \"toutes\"}]}");

  /** One that a test scripts. */
  public static final class AModelIsConsulted implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "moderation.advising.base-url",
          MODEL.url(),
          "moderation.advising.api-key",
          OpenAiDouble.TOKEN,
          "moderation.advising.model",
          OpenAiDouble.MODEL,
          "moderation.advising.timeout",
          "10s",
          "moderation.advising.failures",
          "1000");
    }
  }

  private final Scene scene = Scene.set();

  @AfterEach
  void close() {
    scene.close();
    MODEL.reset();
  }

  @Test
  void whatIsDoubtedWaitsForAPersonWhoMayReleaseIt() {
    MODEL.otherwise(DOUBT);
    var held = scene.held(scene.draft());
    assertThat(held.reason()).isEqualTo("model-judge/hate");

    scene.approve(held);

    scene.one(DraftCleared.class, held.draft());
  }

  @Test
  void aChangeDoesNotDoubtAgainWhatAPersonApproved() {
    MODEL.otherwise(DOUBT);
    var held = scene.held(scene.draft());
    scene.approve(held);
    scene.one(DraftCleared.class, held.draft());

    scene.tell(Events.aChannelChanged(scene.channel, 2));

    scene.exactly(2, DraftCleared.class, held.draft());
    scene.exactly(0, ClearanceRevoked.class, held.draft());
  }

  @Test
  void aModelThatCalmsClearsNothingThatTheRulesHold() {
    MODEL.otherwise(CALM);

    var held = scene.held(scene.draft(SteeredJudge.HELD));

    assertThat(held.reason()).doesNotStartWith("model-judge");
    assertThat(MODEL.asked()).isEmpty();
  }

  @Test
  void whatWasDoubtedStaysHeldWhateverTheModelSaysLater() {
    MODEL.otherwise(DOUBT);
    var held = scene.held(scene.draft());
    MODEL.otherwise(CALM);

    scene.tell(Events.aBrandChanged(scene.brand, 2));

    screenedAgain(held.draft());
    scene.exactly(0, DraftCleared.class, held.draft());
    scene.exactly(1, DraftHeld.class, held.draft());
  }

  @Test
  void whileItIsNotHeardTheRulesDecideAndTheRecordSaysSo() {
    MODEL.otherwise(Reply.html());
    var draft = scene.send(scene.draft());

    scene.one(DraftCleared.class, draft);

    assertThat(
            Database.query(
                "select f ->> 'rule' from decision, jsonb_array_elements(cast(findings as jsonb)) f where draft = ?",
                draft))
        .contains("model-judge/silent");
  }

  /** The change was looked at: the row rests once more, by a screening after it. */
  private void screenedAgain(UUID draft) {
    await()
        .until(() ->
            Database.query(
                        "select 1 from known k join screening s on s.draft = ? and s.lease is null and s.next_screening_at = 'infinity'"
                            + " where k.workspace = ? and k.kind = 'brand' and k.version = 2",
                        draft,
                        scene.workspace)
                    .size()
                == 1);
  }
}
