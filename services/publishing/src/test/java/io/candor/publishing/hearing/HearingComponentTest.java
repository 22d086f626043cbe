package io.candor.publishing.hearing;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static io.candor.publishing.Desk.revocation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Desk;
import io.candor.publishing.Feeds;
import io.candor.publishing.Tables;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.Webhooks;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderation may have said and was not heard yet counts as a no. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class HearingComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final String AGE =
      "update hearing set heard_at = clock_timestamp() - interval '11 seconds' where partition = ? and heard_at > clock_timestamp() - interval '10 seconds'";
  private final String workspace = "w-" + UUID.randomUUID();
  @Inject Tables tables;
  @Inject DataSource database;
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

  @Test
  void nothingIsReleasedWhileItsPartitionIsNotHeard() throws Exception {
    // Given
    var revoked = scheduled();
    var other = scheduledElsewhereThan(revoked);
    try (var lock = deaf()) {
      desk.send(revocation(revoked, 1).withWorkspace(workspace));
      longDeaf(revoked);

      // When
      desk.becomesDue(revoked);
      desk.becomesDue(other);

      // Then
      desk.told(other).exactly(1, PostPublished.class);
      assertThat(desk.status(revoked)).isEqualTo("scheduled");
      lock.rollback();
    }
    desk.awaitStatus(revoked, "waiting");
    desk.told(revoked).exactly(0, PostPublished.class);
  }

  @Test
  void nothingIsSentToAWebhookWhileItsPartitionIsNotHeard() throws Exception {
    var channel = Webhooks.name();
    try (var receiver = new WebhookReceiver()) {
      // Given
      Webhooks.setUp(receiver, channel);
      var unheard = scheduledOn(channel);
      var other = scheduledOn(channel);
      while (partition(other) == partition(unheard)) {
        other = scheduledOn(channel);
      }
      try (var lock = deaf()) {
        desk.send(revocation(unheard, 1));
        longDeaf(unheard);

        // When
        becomesDueOn(channel, unheard, other);

        // Then
        desk.told(other).exactly(1, PostPublished.class);
        await().during(Duration.ofSeconds(2)).until(() -> receiver.calls(channel).size() == 1);
        assertThat(desk.status(unheard)).isEqualTo("scheduled");
        lock.rollback();
      }
      desk.awaitStatus(unheard, "waiting");
      assertThat(receiver.calls(channel)).hasSize(1);
    }
  }

  @Test
  void anEmptyPartitionIsHeardAsWellAsABusyOne() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(
                    tables.rows(
                        "select 1 from hearing where heard_at > clock_timestamp() - interval '10 seconds'"))
                .hasSize(12));
  }

  private UUID scheduled() {
    var clearance = aClearance().workspace(workspace).due(Duration.ofMinutes(30));
    desk.send(clearance.event());
    desk.told(clearance.draft()).exactly(1, PostScheduled.class);
    return clearance.draft();
  }

  private UUID scheduledOn(String channel) {
    var draft = ClearedDraft.on(channel).due(Duration.ofMinutes(30));
    desk.send(draft.event());
    desk.told(draft.draft()).exactly(1, PostScheduled.class);
    return draft.draft();
  }

  /** Time passes until these posts of a remote channel are due, and its queue with them. */
  private void becomesDueOn(String channel, UUID... drafts) {
    for (var draft : drafts) {
      tables.change(
          "update post set due = clock_timestamp(), next_at = clock_timestamp() where draft = ?",
          draft);
    }
    tables.change(
        "update channel_queue set next_at = clock_timestamp() where channel = ?", channel);
  }

  private UUID scheduledElsewhereThan(UUID draft) {
    var other = scheduled();
    return partition(other) == partition(draft) ? scheduledElsewhereThan(draft) : other;
  }

  private int partition(UUID draft) {
    return (int) desk.post(draft).getFirst().get("partition");
  }

  /** No event has its effect while the inbox is locked; releases go on. */
  private Connection deaf() throws SQLException {
    var lock = database.getConnection();
    lock.setAutoCommit(false);
    try (var statement = lock.createStatement()) {
      statement.execute("lock table inbox in share mode");
    }
    return lock;
  }

  /** Lets 10 s pass since the partition was heard, and sees that it is not heard any more. */
  private void longDeaf(UUID draft) {
    await()
        .during(Duration.ofSeconds(5))
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> tables.change(AGE, partition(draft)) == 0);
  }
}
