package io.candor.publishing.scheduling;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static io.candor.publishing.Desk.revocation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.publishing.ClearanceBuilder;
import io.candor.publishing.Desk;
import io.candor.publishing.Feeds;
import io.candor.publishing.Tables;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever can write to the topic still cannot publish, nor harm the draft they name. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class ForgeryComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final String COUNTED =
      "candor_messaging_rejected_total{group=\"publishing.clearances\",reason=\"clearance-invalid\"";
  private final String workspace = "w-" + UUID.randomUUID();
  private final UUID draft = UUID.randomUUID();
  @Inject Tables tables;
  private Desk desk;

  @AfterAll
  static void close() {
    KAFKA.close();
  }

  @BeforeEach
  void setUp() {
    desk = new Desk(KAFKA, tables);
    Feeds.setUp(workspace, "feed");
  }

  private ClearanceBuilder cleared() {
    return aClearance(draft).workspace(workspace);
  }

  @ParameterizedTest
  @MethodSource("io.candor.publishing.scheduling.Forgeries#all")
  void aForgeryIsTurnedAwayAndTheRealDraftGoesOnAsIfNothingHadHappened(
      UnaryOperator<ClearanceBuilder> forgery) {
    // Given
    var real = cleared().due(Duration.ofMinutes(30)).event();
    desk.send(real);
    desk.told(draft).exactly(1, PostScheduled.class);
    var before = desk.post(draft);
    double counted = counted();

    // When
    var forged = forgery.apply(cleared().number(7)).event();
    desk.send(forged.withId(real.id()).withVersion(Long.MAX_VALUE));

    // Then
    var letter = desk.dead(draft).exactly(1).getFirst();
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("clearance-invalid");
    assertThat(letter.value()).isEqualTo(forged.value());
    assertThat(desk.post(draft)).isEqualTo(before);
    await().untilAsserted(() -> assertThat(audited(draft)).hasSize(1));
    assertThat(counted()).isGreaterThan(counted);
    desk.becomesDue(draft);
    assertThat(desk.told(draft).exactly(1, PostPublished.class).getFirst().clearanceNo())
        .isEqualTo(1);
  }

  @Test
  void aForgeryDoesNotUseUpTheIdOfTheRealEvent() {
    // Given
    var real = cleared().event();
    desk.send(cleared().signedBy(Forgeries.stranger()).event().withId(real.id()));
    desk.dead(draft).exactly(1);

    // When
    desk.send(real);

    // Then
    desk.told(draft).exactly(1, PostPublished.class);
  }

  @Test
  void aRevokedClearanceShownAgainIsTurnedAway() {
    // Given
    var real = cleared().due(Duration.ofMinutes(30)).event();
    desk.send(real, revocation(draft, 1).withWorkspace(workspace));
    desk.awaitStatus(draft, "waiting");

    // When
    await()
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(() -> {
          desk.send(real.withId(UUID.randomUUID()).withVersion(9));
          assertThat(desk.dead(draft).now()).isNotEmpty();
        });

    // Then
    var letter = desk.dead(draft).now().getFirst();
    assertThat(Kafka.header(letter, "dlq-reason")).isEqualTo("clearance-invalid");
    assertThat(Kafka.header(letter, "dlq-detail")).startsWith("revoked");
    assertThat(desk.status(draft)).isEqualTo("waiting");
    assertThat(audited(draft)).isNotEmpty();
  }

  @Test
  void whatIsMissingOrCannotBeStoredStopsNobody() {
    // Given
    var whole = cleared().event();
    var key = draft.toString();
    var nul = "\u0000" + key;
    var bytes = ("{\"draft\":\"" + key + "\",\"revision\":1}").getBytes(StandardCharsets.UTF_8);

    // When
    desk.send(whole.withValue(bytes));
    KAFKA.send(
        whole.topic().topicName(),
        nul,
        whole.value(),
        whole.withHeader("ce_subject", nul).withWorkspace("w\u0000").headers());
    desk.send(whole);

    // Then
    desk.dead(draft).exactly(1);
    desk.dead(nul).exactly(1);
    desk.told(draft).exactly(1, PostPublished.class);
    await().untilAsserted(() -> assertThat(audited("\uFFFD" + key)).hasSize(1));
  }

  @Test
  void factsBesideTheSignatureMustBeTheSignedOnes() {
    // Given: everything signed is right, but the digest that would be shown is not
    var event = cleared().event();
    var digest = event.event().clearance().digest();
    var text = new String(event.value(), StandardCharsets.UTF_8);

    // When
    TestEvent<?> lying =
        event.withValue(text.replace(digest, "0".repeat(64)).getBytes(StandardCharsets.UTF_8));
    desk.send(lying);

    // Then
    desk.dead(draft).exactly(1);
    assertThat(desk.post(draft)).isEmpty();
  }

  private List<?> audited(Object key) {
    return tables.rows(
        "select * from audit where draft = ? and what = 'clearance-invalid'", key.toString());
  }

  private static double counted() {
    return Feeds.get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(COUNTED))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
