package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** One of two replicas sleeps while other rule packs come into force, and wakes with the old. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "a replica is copied from /proc")
class PackReplicasAcceptanceTest {

  private static final Path PACK = Path.of("../../docs/guides/own-teas").normalize();
  private static final int BRIEFS = 6;
  private static final Set<String> DECIDED = Set.of("held", "published", "refused", "failed");

  private final Candor candor = Candor.shared();
  private final Api generation =
      new Api(candor.url("generation"), candor.token("camille", "default", "author"));
  private final Api moderation =
      new Api(candor.url("moderation"), candor.token("olga", "default", "operator"));
  private Replica replica;

  @BeforeEach
  void start() {
    var log = candor.home().resolveSibling("moderation-packs.log").toFile();
    replica = Replica.of(candor.pid("moderation"), candor.port() + 9, log);
  }

  @AfterEach
  void stop() {
    replica.goOn();
    replica.close();
  }

  @Test
  void aReplicaThatSleptThroughTheirInstantDecidesNothingByTheOldOnes() throws IOException {
    // Given
    assertThat(ended(brief(0)).get("status").asText()).as("before").isEqualTo("published");
    var put = moderation.put("/v1/rule-packs/own-teas", pack());
    assertThat(put.status()).as(put.text()).isIn(200, 201);
    replica.pause();
    var begins = Instant.parse(put.json().get("effectiveFrom").asText());
    await().atMost(Duration.ofSeconds(30)).until(() -> Instant.now().isAfter(begins));

    // When
    var asleep = Stream.iterate(1, i -> i + 1).limit(BRIEFS).map(this::brief).toList();
    replica.goOn();
    var awake = Stream.iterate(1 + BRIEFS, i -> i + 1).limit(BRIEFS).map(this::brief).toList();

    // Then
    assertThat(Stream.of(asleep, awake).flatMap(List::stream).map(this::ended))
        .allSatisfy(draft -> {
          assertThat(draft.get("status").asText()).as(draft.toPrettyString()).isEqualTo("held");
          assertThat(draft.get("reason").asText()).isEqualTo("detox");
        });
  }

  private JsonNode brief(int number) {
    var answer =
        generation.post(
            "/v1/briefs", Briefs.publish("Notre thé détox du matin, n° " + number + "."));
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer.json();
  }

  private JsonNode ended(JsonNode brief) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> generation.get("/v1/briefs/" + brief.get("id").asText()).json().at("/drafts/0"),
            draft -> DECIDED.contains(draft.path("status").asText()));
  }

  private static String pack() throws IOException {
    var body = Candor.JSON.createObjectNode();
    var all = body.putArray("files");
    try (var files = Files.walk(PACK)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.addObject()
            .put("path", PACK.relativize(file).toString())
            .put("text", Files.readString(file));
      }
    }
    return body.toString();
  }
}
