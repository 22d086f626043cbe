package io.candor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftEvent;
import io.vertx.pgclient.PgException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTest {

  @Test
  void idsAreVersion7OfNowAndDifferent() {
    long before = System.currentTimeMillis();
    var ids = new HashSet<UUID>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(UuidV7.next());
    }
    long after = System.currentTimeMillis();

    assertThat(ids).hasSize(10_000);
    assertThat(ids)
        .allSatisfy(id -> {
          assertThat(id.version()).isEqualTo(7);
          assertThat(id.variant()).isEqualTo(2);
          assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
        });
  }

  @Test
  void aWaveHoldsAKeyAtMostOnceAndKeepsTheOrder() {
    var waves =
        Waves.of(
            List.of(
                received("a", 1),
                received("b", 1),
                received("a", 2),
                received("a", 3),
                received("b", 2)));

    assertThat(waves)
        .extracting(wave -> wave.stream().map(r -> r.key() + r.envelope().version()).toList())
        .containsExactly(List.of("a1", "b1"), List.of("a2", "b2"), List.of("a3"));
  }

  @Test
  void aTraceparentIsReadAsW3cWritesIt() {
    var origin = BatchTraces.origin("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    assertThat(origin.isValid()).isTrue();
    assertThat(origin.isRemote()).isTrue();
    assertThat(origin.isSampled()).isTrue();
    assertThat(origin.getTraceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"
      })
  void whatIsNoTraceparentLinksToNothing(String header) {
    assertThat(BatchTraces.origin(header).isValid()).isFalse();
  }

  @Test
  void wordsAboutAFailureQuoteNobody() {
    var server = new PgException("value \"secret\" of a text", "ERROR", "22001", "secret row");
    var failure = new IllegalStateException("secret", server);

    assertThat(Discreet.cause(failure))
        .contains("IllegalStateException", "PgException", "22001")
        .doesNotContain("secret");
  }

  @Test
  void onlyAnIdIsSaidAsItIs() {
    assertThat(Discreet.id("default/fr-young-adults")).isEqualTo("default/fr-young-adults");
    assertThat(Discreet.id("two\nlines")).isEqualTo("(no id, 9 characters)");
    assertThat(Discreet.id(null)).isEqualTo("(none)");
  }

  @Test
  void theProducerTakesTheBrokersSecurityAndKeepsThePromisesOfTheOutbox() {
    var settings =
        ProducerSettings.of(
            Map.of(
                "bootstrap.servers", "kafka:9093",
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", "SCRAM-SHA-512",
                "acks", "0",
                "group.id", "a consumer's"),
            "audience");

    assertThat(settings)
        .containsEntry("bootstrap.servers", "kafka:9093")
        .containsEntry("security.protocol", "SASL_SSL")
        .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
        .containsEntry("acks", "all")
        .containsEntry("enable.idempotence", true)
        .containsEntry("client.id", "audience-relay")
        .doesNotContainKey("group.id");
    assertThat((int) settings.get("max.request.size")).isGreaterThan(Topic.MAX_RECORD_BYTES);
  }

  private static Received<DraftEvent> received(String key, long version) {
    var envelope =
        new Envelope(
            UuidV7.next(),
            "t",
            "s",
            key,
            Instant.now(),
            "default",
            UuidV7.next(),
            null,
            version,
            null);
    return new Received<>(envelope, null, key, 0, version);
  }
}
