package io.candor.publishing.scheduling;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static io.candor.publishing.Desk.edit;
import static io.candor.publishing.Desk.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Event;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
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
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits and withdrawals at the very moment of release: one of both wins, and says so. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class FenceRaceComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final int DRAFTS = 80;
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
  void aRequestThatWaitsForAReleaseSeesWhatItDid() throws Exception {
    // Given: a release holds fence and post, as another replica would
    var clearance = aClearance().workspace(workspace).due(Duration.ofHours(1));
    var draft = clearance.draft();
    desk.send(clearance.until(Duration.ofHours(2)).event());
    desk.told(draft).exactly(1, PostScheduled.class);
    try (var release = database.getConnection()) {
      release.setAutoCommit(false);
      publish(release, draft);

      // When
      desk.send(edit(draft, 2).withWorkspace(workspace));
      await().until(this::somebodyWaitsForALock);
      release.commit();
    }

    // Then
    desk.told(draft).exactly(1, RevisionTooLate.class);
    desk.told(draft).exactly(0, RevisionFenced.class);
  }

  private static void publish(Connection release, UUID draft) throws SQLException {
    for (var sql :
        List.of(
            "select 1 from fence where draft = ? for update",
            "update post set status = 'published', published_at = clock_timestamp() where draft = ?")) {
      try (var statement = release.prepareStatement(sql)) {
        statement.setObject(1, draft);
        statement.execute();
      }
    }
  }

  private boolean somebodyWaitsForALock() {
    return !tables
        .rows(
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%fence%'")
        .isEmpty();
  }

  @Test
  void ofAnEditAndAReleaseAtTheSameMomentOneWins() {
    var drafts = race(clearance -> edit(clearance.draft(), 2));

    assertThat(drafts)
        .allSatisfy((_, told) -> {
          assertThat(told).containsAnyOf(RevisionFenced.class, RevisionTooLate.class);
          assertThat(told.contains(PostPublished.class))
              .isEqualTo(told.contains(RevisionTooLate.class));
          assertThat(told.contains(PostPublished.class))
              .isNotEqualTo(told.contains(RevisionFenced.class));
        });
  }

  @Test
  void ofAWithdrawalAndAReleaseAtTheSameMomentOneWins() {
    var drafts = race(clearance -> withdrawal(clearance.draft()));

    assertThat(drafts)
        .allSatisfy((_, told) -> {
          assertThat(told).containsAnyOf(PostWithdrawn.class, RevisionTooLate.class);
          assertThat(told.contains(PostPublished.class))
              .isEqualTo(told.contains(RevisionTooLate.class));
          assertThat(told.contains(PostPublished.class))
              .isNotEqualTo(told.contains(PostWithdrawn.class));
        });
  }

  /** Drafts become due one after the other while their requests arrive; what was told of each. */
  private Map<UUID, List<Class<? extends Event>>> race(
      Function<ClearanceBuilder, TestEvent<?>> request) {
    var clearances =
        IntStream.range(0, DRAFTS)
            .mapToObj(i -> aClearance().workspace(workspace).due(Duration.ofMillis(1200 + 10L * i)))
            .toList();
    desk.send(clearances.stream().map(ClearanceBuilder::event).toArray(TestEvent[]::new));
    await().until(this::anyPublished);
    clearances.forEach(c -> desk.send(request.apply(c).withWorkspace(workspace)));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    tables.rows(
                        "select 1 from post where workspace = ? and status = 'scheduled'",
                        workspace))
                .isEmpty());
    var drafts = clearances.stream().map(c -> c.draft().toString()).collect(Collectors.toSet());
    return KAFKA
        .expect(Topic.PUBLISHING_POST)
        .where(record -> drafts.contains(record.key()))
        .where(record -> !typeOf(record).equals(PostScheduled.class))
        .exactly(expected(drafts.size()))
        .stream()
        .collect(
            Collectors.groupingBy(
                record -> UUID.fromString(record.key()),
                Collectors.mapping(FenceRaceComponentTest::typeOf, Collectors.toList())));
  }

  /** An answer for each, and the publication of those for which it was too late. */
  private int expected(int drafts) {
    return drafts
        + tables
            .rows("select 1 from post where workspace = ? and status = 'published'", workspace)
            .size();
  }

  private boolean anyPublished() {
    return !tables
        .rows("select 1 from post where workspace = ? and status = 'published' limit 1", workspace)
        .isEmpty();
  }

  private static Class<? extends Event> typeOf(ConsumerRecord<?, ?> record) {
    return EventTypes.named(String.valueOf(Kafka.header(record, "ce_type"))).orElseThrow();
  }
}
