package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Two replicas of each service: edits and withdrawals at any moment, and the loss of one. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "a replica is copied from /proc")
class ReplicasAcceptanceTest {

  private static final int BRIEFS = Boolean.getBoolean("candor.long") ? 200 : 48;
  private static final List<String> SERVICES =
      List.of("generation", "moderation", "audience", "publishing");

  private static final String EDIT_TOO_LATE = "edit-too-late";
  private static final String WITHDRAWAL_TOO_LATE = "withdrawal-too-late";

  private final Candor candor = Candor.shared();
  private final String token = candor.token("camille", "default", "author");
  private final Map<String, Replica> replicas = new HashMap<>();
  private final Random random = new Random(20261125);
  private final String run = UUID.randomUUID().toString();
  private Api first;
  private Api second;

  @BeforeEach
  void start() {
    for (var service : SERVICES) {
      int port = candor.port() + 5 + replicas.size();
      var log = candor.home().resolveSibling(service + "-2.log").toFile();
      replicas.put(service, Replica.of(candor.pid(service), port, log));
    }
    first = new Api(candor.url("generation"), token);
    second = new Api(replicas.get("generation").url(), token);
  }

  @AfterEach
  void stop() {
    replicas.values().forEach(Replica::close);
  }

  @Test
  void anEditOrWithdrawalAtAnyMomentIsObeyedOrSaidToBeTooLate() {
    // When
    var changes = new ArrayList<CompletableFuture<Changed>>();
    for (int i = 0; i < BRIEFS; i++) {
      var brief = accepted(i % 2 == 0 ? first : second, "Avant " + i + ", série " + run + ".");
      changes.add(change(i, brief, i % 2 == 0 ? second : first));
    }
    var changed = changes.stream().map(CompletableFuture::join).toList();

    // Then
    for (var one : changed) {
      var draft = ended(one.brief()).at("/drafts/0");
      assertThat(draft.get("status").asText()).isIn(one.mayEndAs());
      if (draft.get("status").asText().equals("published")) {
        assertThat(page(draft)).contains(draft.get("text").asText());
        assertObeyedOrToldTooLate(one);
      } else {
        assertThat(postOf(draft).path("status").asText("none")).isNotEqualTo("published");
      }
    }
    assertThat(postsOfTheRun())
        .isEqualTo(changed.stream().filter(one -> isPublished(one.brief())).count());
  }

  @Test
  void theOtherReplicaGoesOnWhenOneIsLost() throws InterruptedException {
    // Given
    var briefs = new ArrayList<JsonNode>();
    for (int i = 0; i < 10; i++) {
      briefs.add(accepted(first, "Avant la perte " + i + ", " + run + "."));
    }

    // When
    for (var service : SERVICES) {
      replicas.get(service).kill();
    }
    for (int i = 0; i < 10; i++) {
      briefs.add(accepted(first, "Après la perte " + i + ", " + run + "."));
    }

    // Then
    assertThat(briefs)
        .allSatisfy(
            brief -> assertThat(ended(brief).get("status").asText()).isEqualTo("published"));
    assertThat(postsOfTheRun()).isEqualTo(briefs.size());
  }

  /** What was taken (202) is done, or the history says that it came too late. */
  private void assertObeyedOrToldTooLate(Changed one) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          var draft = ended(one.brief()).at("/drafts/0");
          var told = draft.get("history").findValuesAsText("detail");
          switch (one.taken()) {
            case NOTHING -> assertThat(told).doesNotContain(EDIT_TOO_LATE, WITHDRAWAL_TOO_LATE);
            case EDIT ->
                assertThat(page(draft).contains("Après") || told.contains(EDIT_TOO_LATE))
                    .as(draft.toPrettyString())
                    .isTrue();
            case WITHDRAWAL -> assertThat(told).contains(WITHDRAWAL_TOO_LATE);
          }
        });
  }

  private enum Taken {
    NOTHING,
    EDIT,
    WITHDRAWAL
  }

  private record Changed(JsonNode brief, Taken taken, List<String> mayEndAs) {}

  /**
   * A third is left alone, a third edited, a third withdrawn, up to 0.4 s after it was accepted.
   */
  private CompletableFuture<Changed> change(int i, JsonNode brief, Api by) {
    Executor later = CompletableFuture.delayedExecutor(random.nextInt(400), TimeUnit.MILLISECONDS);
    var path = "/v1/drafts/" + brief.at("/drafts/0/id").asText();
    return CompletableFuture.supplyAsync(
        () ->
            switch (i % 3) {
              case 0 -> new Changed(brief, Taken.NOTHING, List.of("published"));
              case 1 -> edited(brief, by.patch(path, edit(i), "If-Match", "\"1\""));
              default -> withdrawn(brief, by.delete(path));
            },
        later);
  }

  private String edit(int i) {
    return "{\"text\":\"Après " + i + ", série " + run + ".\"}";
  }

  private static Changed edited(JsonNode brief, Api.Answer answer) {
    assertThat(answer.status()).isIn(202, 409, 412);
    var taken = answer.status() == 202 ? Taken.EDIT : Taken.NOTHING;
    return new Changed(brief, taken, List.of("published"));
  }

  private static Changed withdrawn(JsonNode brief, Api.Answer answer) {
    assertThat(answer.status()).isIn(202, 409);
    return answer.status() == 202
        ? new Changed(brief, Taken.WITHDRAWAL, List.of("published", "withdrawn"))
        : new Changed(brief, Taken.NOTHING, List.of("published"));
  }

  private JsonNode accepted(Api generation, String text) {
    var answer = generation.post("/v1/briefs", Briefs.publish(text));
    assertThat(answer.status()).isEqualTo(202);
    return answer.json();
  }

  /**
   * The brief's story once nothing of it is open: terminal, and no request still to be answered.
   */
  private JsonNode ended(JsonNode brief) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> first.get("/v1/briefs/" + brief.get("id").asText()).json(),
            story ->
                Following.TERMINAL.contains(story.path("status").asText())
                    && story.at("/drafts/0").path("pending").asText("").isEmpty());
  }

  private boolean isPublished(JsonNode brief) {
    return ended(brief).get("status").asText().equals("published");
  }

  private String page(JsonNode draft) {
    return Pages.text(draft.at("/post/url").asText());
  }

  private JsonNode postOf(JsonNode draft) {
    var id = draft.get("id").asText();
    return posts().stream()
        .filter(p -> p.get("draft").asText().equals(id))
        .findFirst()
        .orElse(draft.path("no post"));
  }

  private long postsOfTheRun() {
    return posts().stream()
        .filter(post -> post.get("text").asText().contains(run))
        .filter(post -> post.get("status").asText().equals("published"))
        .count();
  }

  private List<JsonNode> posts() {
    var publishing = new Api(candor.url("publishing"), token);
    var all = new ArrayList<JsonNode>();
    var cursor = "";
    do {
      var page = publishing.get("/v1/posts?limit=200" + cursor).json();
      page.get("items").forEach(all::add);
      cursor = page.get("next").isNull() ? null : "&cursor=" + page.get("next").asText();
    } while (cursor != null);
    return all;
  }
}
