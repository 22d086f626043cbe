package io.candor.generation.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class OneMomentComponentTest {

  private static final int READS = 100;
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AgroalDataSource database;

  OneMomentComponentTest(AgroalDataSource database) {
    this.database = database;
  }

  @Test
  void aBriefIsNeverBehindItsDrafts() throws Exception {
    var sent = Sent.of(World.complete(), Briefs.publish("Samedi."));
    sent.composed();

    try (var other = Executors.newSingleThreadExecutor()) {
      Future<Integer> turning = other.submit(() -> turned(sent.draft()));
      try {
        for (int i = 0; i < READS; i++) {
          var story = sent.story();
          assertThat(story.getString("status")).isEqualTo(story.getString("drafts[0].status"));
        }
      } finally {
        enough.set(true);
      }
      assertThat(turning.get()).isGreaterThan(READS);
    }
  }

  /** The draft goes to and fro, so that its brief does. */
  private int turned(UUID draft) throws SQLException {
    int turned = 0;
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "update draft set status = case status when 'held' then 'screening' else 'held' end where id = ?")) {
      statement.setObject(1, draft);
      while (!enough.get()) {
        turned += statement.executeUpdate();
      }
    }
    return turned;
  }
}
