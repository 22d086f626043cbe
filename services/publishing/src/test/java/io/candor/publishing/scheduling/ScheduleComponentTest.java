package io.candor.publishing.scheduling;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static io.candor.publishing.Desk.revocation;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Label;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.contracts.publishing.PostMissed;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class ScheduleComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final Duration LATER = Duration.ofMinutes(30);
  private static final Label NO_LABEL = new Label("", "end", 0, false, List.of());
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

  private ClearanceBuilder cleared(int number) {
    return aClearance(draft).workspace(workspace).number(number);
  }

  private ClearanceBuilder scheduled(int number) {
    return cleared(number).due(LATER);
  }

  @Test
  void theSameClearanceTwiceHasItsEffectOnceWhateverItsEventIsCalled() {
    // Given
    var event = cleared(1).event();

    // When
    desk.send(event, event, event.withId(UUID.randomUUID()).withVersion(99));

    // Then
    desk.told(draft).exactly(1, PostPublished.class);
    desk.told(draft).exactly(1, PostScheduled.class);
    desk.told(draft).exactly(2);
  }

  @Test
  void anOlderClearanceThatComesLaterChangesNothing() {
    // Given
    var newer = scheduled(2).text("Nouveau.").event();
    var older = scheduled(1).text("Ancien.").event();

    // When
    desk.send(newer, older, newer);
    desk.told(draft).exactly(1, PostScheduled.class);
    desk.becomesDue(draft);

    // Then
    assertThat(desk.told(draft).exactly(1, PostPublished.class).getFirst().clearanceNo())
        .isEqualTo(2);
    assertThat(desk.post(draft).getFirst().get("text").toString()).startsWith("Nouveau.");
  }

  @Test
  void ofTwoClearancesTheHighestIsUsed() {
    // Given
    desk.send(scheduled(1).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.send(scheduled(2).label("Autre mention.", "start", 0).event());
    desk.told(draft).exactly(2, PostScheduled.class);
    desk.becomesDue(draft);

    // Then
    desk.told(draft).exactly(1, PostPublished.class);
    assertThat(desk.post(draft).getFirst().get("text").toString()).startsWith("Autre mention.");
  }

  @Test
  void aRevokedClearanceWaitsForAnotherOneAndIsMissedWithoutOne() {
    // Given
    desk.send(scheduled(1).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.send(revocation(draft, 1).withWorkspace(workspace));
    desk.awaitStatus(draft, "waiting");
    desk.becomesDue(draft);
    anotherGoesOut();
    desk.windowEnds(draft);

    // Then
    desk.told(draft).exactly(1, PostMissed.class);
    desk.told(draft).exactly(0, PostPublished.class);
    assertThat(desk.status(draft)).isEqualTo("missed");
  }

  @Test
  void aRevokedClearanceThatIsRenewedGoesOut() {
    // Given
    desk.send(scheduled(1).event(), revocation(draft, 1).withWorkspace(workspace));
    desk.awaitStatus(draft, "waiting");

    // When
    desk.send(cleared(2).event());

    // Then
    assertThat(desk.told(draft).exactly(1, PostPublished.class).getFirst().clearanceNo())
        .isEqualTo(2);
  }

  @Test
  void aRevocationOfAnOlderClearanceLeavesTheNewerOneAlone() {
    // Given
    desk.send(scheduled(2).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.send(revocation(draft, 1).withWorkspace(workspace), scheduled(3).event());
    desk.told(draft).exactly(2, PostScheduled.class);
    desk.becomesDue(draft);

    // Then
    desk.told(draft).exactly(1, PostPublished.class);
  }

  @Test
  void aClearanceThatExpiredBeforeItsPostIsDueReleasesNothingUntilItIsRenewed() {
    // Given
    var clearance = scheduled(1);
    desk.send(clearance.event());
    desk.told(draft).exactly(1, PostScheduled.class);
    var expired = clearance.issued(Duration.ofDays(-2)).expires(Duration.ofMillis(-1)).jws();
    tables.change("update post set jws = ? where draft = ?", expired, draft);

    // When
    desk.becomesDue(draft);
    desk.awaitStatus(draft, "waiting");

    // Then
    desk.told(draft).exactly(0, PostPublished.class);
    desk.send(cleared(2).event());
    desk.told(draft).exactly(1, PostPublished.class);
  }

  @Test
  void aPostThatIsTooLateToBeWantedIsMissedOnce() {
    // Given
    desk.send(scheduled(1).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.windowEnds(draft);

    // Then
    var missed = desk.told(draft).exactly(1, PostMissed.class).getFirst();
    assertThat(missed.reason()).isNotBlank();
    desk.becomesDue(draft);
    anotherGoesOut();
    desk.told(draft).exactly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"held", "returned", "refused"})
  void everyOtherVerdictStopsAScheduledPost(String verdict) {
    // Given
    desk.send(scheduled(1).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.send(TestEvent.of(draft.toString(), verdict(verdict)).withWorkspace(workspace));

    // Then
    desk.awaitStatus(draft, verdict.equals("refused") ? "refused" : "waiting");
    desk.becomesDue(draft);
    anotherGoesOut();
    desk.told(draft).exactly(0, PostPublished.class);
  }

  private VerdictEvent verdict(String name) {
    return switch (name) {
      case "held" ->
          new DraftHeld(
              draft,
              1,
              UUID.randomUUID(),
              "a person must decide",
              Instant.now().plus(LATER),
              NO_LABEL,
              List.of(),
              List.of());
      case "returned" -> new DraftReturned(draft, 1, 1, List.of());
      default -> new DraftRefused(draft, 1, null, "rules", "harm", List.of(), List.of());
    };
  }

  /** Whatever could go out before has gone. */
  private void anotherGoesOut() {
    var clearance = aClearance().workspace(workspace);
    desk.send(clearance.event());
    Feeds.published(KAFKA, clearance.draft());
  }
}
