package io.candor.generation.following;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.generation.EventReader;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Two replicas write one brief's history: whoever follows it misses nothing of the slower one's.
 */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class HistoryOrderComponentTest {

  private static final String LINE =
      """
      insert into history (brief, tx, draft, workspace, revision, status, by)
      select ?, cast(cast(pg_current_xact_id() as text) as bigint) + c.shift, ?, ?, 1, 'held', 'the other replica'
      from history_clock c
      """;

  @Inject DataSource database;

  @Test
  void aLineOfATransactionStillOpenIsWaitedForAndComesFirst() throws Exception {
    // Given
    var sent = Sent.of(World.complete(), Briefs.publish("Samedi."));
    try (var other = database.getConnection();
        var reader = EventReader.open(sent.world(), "/v1/briefs/" + sent.brief() + "/events", "")) {
      await().until(() -> reader.events().size() == 1);
      other.setAutoCommit(false);
      write(other, sent);

      // When
      KAFKA.send(sent.cleared());
      await().until(() -> sent.story().getString("drafts[0].status").equals("cleared"));

      // Then
      await().during(Duration.ofSeconds(1)).until(() -> reader.events().size() == 1);
      other.commit();
      await()
          .untilAsserted(() ->
              assertThat(reader.events())
                  .extracting(event -> event.data().get("status").asText())
                  .containsExactly("screening", "held", "cleared"));
      resumesThere(sent, reader.events().get(1).id());
    }
  }

  /** The other replica takes up where this one was. */
  private static void resumesThere(Sent sent, String last) throws Exception {
    var path = "/v1/briefs/" + sent.brief() + "/events";
    try (var again = EventReader.open(sent.world(), path, last)) {
      await()
          .untilAsserted(() ->
              assertThat(again.events())
                  .extracting(event -> event.data().get("status").asText())
                  .containsExactly("cleared"));
    }
  }

  private static void write(Connection connection, Sent sent) throws SQLException {
    try (var line = connection.prepareStatement(LINE)) {
      line.setObject(1, UUID.fromString(sent.brief()));
      line.setObject(2, sent.draft());
      line.setString(3, sent.world().workspace());
      line.executeUpdate();
    }
  }
}
