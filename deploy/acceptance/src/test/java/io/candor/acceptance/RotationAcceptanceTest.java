package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clearing key is replaced, and taken away, while posts come in all the time. */
class RotationAcceptanceTest {

  private static final Pattern KEY = Pattern.compile("^Key (\\S+) ", Pattern.MULTILINE);
  private static final Duration TAKES_OVER = Duration.ofMinutes(3);
  private static Candor candor;

  @BeforeAll
  static void up() {
    candor = Candor.inHome("rotating");
  }

  @AfterAll
  static void down() {
    candor.close();
  }

  private final Api generation =
      new Api(candor.url("generation"), candor.token("camille", "default", "author"));
  private final Api moderation =
      new Api(candor.url("moderation"), candor.token("ada", "default", "auditor"));
  private final String series = "de la série " + UUID.randomUUID();
  private final List<String> briefs = new ArrayList<>();

  @Test
  void everyPostOfARotationIsReleasedOnceAndLabelledUnderTheKeyOfItsTime() {
    // Given
    var old = signing();
    send(20);

    // When
    var next = named(candor.run("keys", "rotate"));
    sendUntilSignedBy(next);
    send(20);

    // Then
    briefs.forEach(brief ->
        assertThat(Following.untilEnded(generation, brief).path("status").asText())
            .isEqualTo("published"));
    assertEachOnceAndLabelled();
    assertThat(keysUsed()).containsExactlyInAnyOrder(old, next);
    assertThat(shown()).startsWith(next).contains(old);
    assertThat(candor.run("keys", "list").output()).contains(old, next, "verifies until");
  }

  @Test
  void aStolenKeyIsOutAndWhatItSignedIsClearedAnew() {
    // Given
    var stolen = signing();
    var tomorrow = clearedForTomorrow();

    // When
    var next = named(candor.run("keys", "rotate"));
    sendUntilSignedBy(next);
    candor.run("keys", "revoke", stolen);

    // Then
    await()
        .atMost(TAKES_OVER)
        .untilAsserted(() ->
            assertThat(decisions(tomorrow))
                .extracting(decision -> decision.at("/clearance/keyId").asText())
                .containsExactly(stolen, next));
    assertThat(decisions(tomorrow).getLast().get("cause").asText()).isEqualTo("key");
    assertThat(shown()).contains(next).doesNotContain(stolen);
    assertThat(candor.run("keys", "list").output()).contains("revoked");
  }

  private void sendUntilSignedBy(String key) {
    await()
        .atMost(TAKES_OVER)
        .pollInterval(Duration.ofMillis(300))
        .until(() -> {
          send(2);
          Following.untilEnded(generation, briefs.getLast());
          return keysOf(briefs.getLast()).contains(key);
        });
  }

  private void send(int count) {
    for (int i = 0; i < count; i++) {
      var text = "Atelier " + briefs.size() + " " + series + ".";
      briefs.add(generation.post("/v1/briefs", Briefs.publish(text)).json().get("id").asText());
    }
  }

  private String clearedForTomorrow() {
    var brief =
        Briefs.publish("Demain, atelier " + series + ".")
            .replace(
                "{\"at\":\"now\"}",
                "{\"at\":\"%s\",\"zone\":\"UTC\"}"
                    .formatted(LocalDateTime.now(ZoneOffset.UTC).plusHours(20).withNano(0)));
    var id = generation.post("/v1/briefs", brief).json().get("id").asText();
    return Following.until(generation, id, Set.of("scheduled"), Duration.ofSeconds(60))
        .at("/drafts/0/id")
        .asText();
  }

  private Set<String> keysUsed() {
    var keys = new HashSet<String>();
    briefs.forEach(brief -> keys.addAll(keysOf(brief)));
    return keys;
  }

  private Set<String> keysOf(String brief) {
    var draft = generation.get("/v1/briefs/" + brief).json().at("/drafts/0/id").asText();
    return decisions(draft).stream()
        .map(decision -> decision.at("/clearance/keyId").asText())
        .collect(Collectors.toSet());
  }

  private List<JsonNode> decisions(String draft) {
    return moderation
        .get("/v1/decisions?draft=" + draft)
        .json()
        .get("items")
        .valueStream()
        .toList();
  }

  private String signing() {
    return shown().getFirst();
  }

  private List<String> shown() {
    return moderation
        .get("/.well-known/jwks.json")
        .json()
        .get("keys")
        .valueStream()
        .map(key -> key.get("kid").asText())
        .toList();
  }

  private static String named(Program.Outcome outcome) {
    assertThat(outcome.exit()).as(outcome.output()).isZero();
    var found = KEY.matcher(outcome.output());
    assertThat(found.find()).as(outcome.output()).isTrue();
    return found.group(1);
  }

  private void assertEachOnceAndLabelled() {
    var urls = new HashSet<String>();
    for (var brief : briefs) {
      var draft = generation.get("/v1/briefs/" + brief).json().at("/drafts/0");
      var label = draft.at("/label/text").asText();
      assertThat(label).isNotBlank();
      assertThat(urls.add(draft.at("/post/url").asText())).isTrue();
      assertThat(Pages.text(draft.at("/post/url").asText()))
          .contains(draft.get("text").asText(), label);
    }
    assertThat(Pages.articles(candor.url("publishing") + "/feed", series))
        .doesNotHaveDuplicates()
        .hasSize(briefs.size());
  }
}
