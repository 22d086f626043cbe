package io.candor.publishing.scheduling;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static io.candor.publishing.Desk.edit;
import static io.candor.publishing.Desk.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.publishing.PostMissed;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionFenced;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.publishing.ClearanceBuilder;
import io.candor.publishing.Desk;
import io.candor.publishing.Feeds;
import io.candor.publishing.Tables;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class FenceComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final Duration LATER = Duration.ofMinutes(30);
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

  private ClearanceBuilder cleared(int revision) {
    return aClearance(draft).workspace(workspace).revision(revision).number(revision);
  }

  @Test
  void anEditHeardBeforeTheOldClearanceKeepsItOut() {
    // Given
    desk.send(edit(draft, 2).withWorkspace(workspace));
    var fenced = desk.told(draft).exactly(1, RevisionFenced.class).getFirst();

    // When
    desk.send(cleared(1).text("Ancien.").event(), cleared(2).text("Nouveau.").event());

    // Then
    assertThat(fenced.revision()).isEqualTo(2);
    var post = desk.told(draft).exactly(1, PostPublished.class).getFirst();
    assertThat(post.revision()).isEqualTo(2);
    assertThat(desk.post(draft).getFirst().get("text").toString()).startsWith("Nouveau.");
  }

  @Test
  void afterFencedTheOldTextNeverGoesOutThoughItWasDueFirst() {
    // Given
    desk.send(cleared(1).due(LATER).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.send(edit(draft, 2).withWorkspace(workspace));
    desk.told(draft).exactly(1, RevisionFenced.class);
    desk.becomesDue(draft);
    desk.send(cleared(2).text("Nouveau.").event());

    // Then
    var posts = desk.told(draft).exactly(1, PostPublished.class);
    assertThat(posts.getFirst().revision()).isEqualTo(2);
  }

  @Test
  void anEditWhoseClearanceWasFasterIsNotTooLate() {
    // Given
    desk.send(cleared(2).event());
    desk.told(draft).exactly(1, PostPublished.class);

    // When
    desk.send(edit(draft, 2).withWorkspace(workspace));

    // Then
    assertThat(desk.told(draft).exactly(1, RevisionFenced.class).getFirst().revision())
        .isEqualTo(2);
    desk.told(draft).exactly(0, RevisionTooLate.class);
  }

  @Test
  void anEditHeardAfterItsOwnClearanceDoesNotStopIt() {
    // Given
    desk.send(cleared(2).due(LATER).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.send(edit(draft, 2).withWorkspace(workspace));

    desk.told(draft).exactly(1, RevisionFenced.class);
    desk.becomesDue(draft);

    // Then
    assertThat(desk.told(draft).exactly(1, PostPublished.class).getFirst().revision()).isEqualTo(2);
  }

  @Test
  void whatIsPublishedIsNeitherEditedNorWithdrawn() {
    // Given
    desk.send(cleared(1).event());
    desk.told(draft).exactly(1, PostPublished.class);

    // When
    desk.send(edit(draft, 2).withWorkspace(workspace), withdrawal(draft).withWorkspace(workspace));

    // Then
    assertThat(desk.told(draft).exactly(2, RevisionTooLate.class))
        .extracting(RevisionTooLate::request)
        .containsExactlyInAnyOrder("edit", "withdrawal");
    assertThat(desk.status(draft)).isEqualTo("published");
  }

  @Test
  void aDraftWithdrawnBeforeItsClearanceNeverGoesOut() {
    // Given
    desk.send(withdrawal(draft).withWorkspace(workspace));
    desk.told(draft).exactly(1, PostWithdrawn.class);

    // When
    desk.send(cleared(1).event(), cleared(2).event());
    anotherGoesOut();

    // Then
    desk.told(draft).exactly(1);
    assertThat(desk.post(draft)).isEmpty();
  }

  @Test
  void aScheduledPostThatIsWithdrawnNeverGoesOut() {
    // Given
    desk.send(cleared(1).due(LATER).event());
    var scheduled = desk.told(draft).exactly(1, PostScheduled.class).getFirst();

    // When
    desk.send(withdrawal(draft).withWorkspace(workspace));
    var withdrawn = desk.told(draft).exactly(1, PostWithdrawn.class).getFirst();
    desk.becomesDue(draft);
    desk.send(cleared(1).number(2).event());
    anotherGoesOut();

    // Then
    assertThat(withdrawn.post()).isEqualTo(scheduled.post());
    assertThat(withdrawn.reason()).isEqualTo("author");
    desk.told(draft).exactly(0, PostPublished.class);
    assertThat(desk.status(draft)).isEqualTo("withdrawn");
  }

  @Test
  void anEditThatIsStillScreenedIsWantedAsLongAsItsOwnWindowSays() {
    // Given
    desk.send(cleared(1).due(LATER).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    var later = Desk.window(LATER, Duration.ofDays(7));
    desk.send(edit(draft, 2, r -> r.window(later)).withWorkspace(workspace));

    // Then
    desk.told(draft).exactly(1, RevisionFenced.class);
    assertThat((Timestamp) desk.post(draft).getFirst().get("until"))
        .isEqualTo(Timestamp.from(later.until()));
    desk.windowEnds(draft);
    desk.told(draft).exactly(1, PostMissed.class);
  }

  @Test
  void anotherWorkspaceCanNeitherWithdrawNorEdit() {
    // Given
    desk.send(cleared(1).due(LATER).event());
    desk.told(draft).exactly(1, PostScheduled.class);

    // When
    desk.send(
        withdrawal(draft).withWorkspace("elsewhere"),
        edit(draft, 2).withWorkspace("elsewhere"),
        edit(draft, 1).withWorkspace(workspace));
    desk.told(draft).exactly(1, RevisionFenced.class);
    desk.becomesDue(draft);

    // Then
    desk.told(draft).exactly(1, PostPublished.class);
    desk.told(draft).exactly(3);
  }

  /** Whatever could go out before has gone. */
  private void anotherGoesOut() {
    var clearance = aClearance().workspace(workspace);
    desk.send(clearance.event());
    Feeds.published(KAFKA, clearance.draft());
  }
}
