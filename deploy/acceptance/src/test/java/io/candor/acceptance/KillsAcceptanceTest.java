package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Kills each process in turn, hard, while briefs come in: all end published, each once, none
 * unlabelled, and nobody lifts a finger. {@code -Dcandor.long} sends 200 briefs, else 60.
 */
class KillsAcceptanceTest {

  private static final List<String> VICTIMS =
      List.of("generation", "moderation", "audience", "publishing", "kafka", "postgres");
  private static final int BRIEFS = Boolean.getBoolean("candor.long") ? 200 : 60;

  private final Candor candor = Candor.shared();
  private final String author = candor.token("camille", "default", "author");

  @Test
  void everyAcceptedBriefIsPublishedOnceAndLabelledWhateverIsKilled() {
    // Given
    var run = UUID.randomUUID().toString();
    var briefs = new ArrayList<String>();

    // When
    for (int i = 0; i < BRIEFS; i++) {
      if (i % (BRIEFS / VICTIMS.size()) == BRIEFS / VICTIMS.size() / 2) {
        kill(VICTIMS.get(i * VICTIMS.size() / BRIEFS));
      }
      briefs.add(accepted("Atelier " + i + " de la série " + run + "."));
    }

    // Then
    var generation = generation();
    await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .untilAsserted(() ->
            assertThat(briefs)
                .allSatisfy(brief -> assertThat(status(generation, brief)).isEqualTo("published")));
    assertEachOnceAndLabelled(generation, briefs, run);
  }

  /**
   * Sends one brief until it is accepted: a client's retry with the same key, as the guide says.
   */
  private String accepted(String text) {
    var key = UUID.randomUUID().toString();
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(
            () -> generation().post("/v1/briefs", Briefs.publish(text), "Idempotency-Key", key),
            answer -> answer.status() == 202)
        .json()
        .get("id")
        .asText();
  }

  private void assertEachOnceAndLabelled(Api generation, List<String> briefs, String run) {
    var urls = new HashSet<String>();
    for (var brief : briefs) {
      var draft = generation.get("/v1/briefs/" + brief).json().at("/drafts/0");
      var label = draft.at("/label/text").asText();
      var url = draft.at("/post/url").asText();
      assertThat(label).isNotBlank();
      assertThat(urls.add(url)).isTrue();
      assertThat(Pages.text(url)).contains(draft.get("text").asText(), label);
    }
    assertThat(Pages.articles(candor.url("publishing") + "/feed", run))
        .doesNotHaveDuplicates()
        .hasSize(briefs.size());
  }

  private void kill(String victim) {
    long pid =
        await(victim + " runs")
            .atMost(Duration.ofMinutes(1))
            .until(() -> candor.pid(victim), number -> number > 0);
    var process = ProcessHandle.of(pid).orElseThrow();
    assertThat(process.destroyForcibly()).as(victim).isTrue();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private Api generation() {
    return new Api(candor.url("generation"), author);
  }

  private static String status(Api generation, String brief) {
    return generation.get("/v1/briefs/" + brief).json().path("status").asText();
  }
}
