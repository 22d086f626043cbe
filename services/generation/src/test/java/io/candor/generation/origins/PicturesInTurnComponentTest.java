package io.candor.generation.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.generation.World;
import io.candor.generation.media.Uploads;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two briefs that show the same pictures in opposite order both get through. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class PicturesInTurnComponentTest {

  private static final String LOCK =
      "select digest from media where workspace = ? and digest = ? for update";

  @Inject DataSource database;

  @Test
  void whoWaitsForAPictureHoldsNoneThatComesAfterIt() throws SQLException {
    // Given
    var world = World.complete();
    var digests =
        Stream.of(0x101010, 0x202020)
            .map(colour -> Uploads.digest(world.workspace(), Uploads.picture("png", colour)))
            .sorted()
            .toList();
    try (var other = database.getConnection()) {
      other.setAutoCommit(false);
      assertThat(locks(other, LOCK, world, digests.getFirst())).isTrue();

      // When
      var waiting = CompletableFuture.supplyAsync(() -> post(world, digests.reversed()));
      await().until(() -> somebodyWaits());

      // Then
      assertThat(locks(other, LOCK + " nowait", world, digests.getLast())).isTrue();
      other.rollback();
      assertThat(waiting.join()).isEqualTo(202);
    }
  }

  private static boolean locks(Connection connection, String sql, World world, String digest)
      throws SQLException {
    try (var lock = connection.prepareStatement(sql)) {
      lock.setString(1, world.workspace());
      lock.setString(2, digest);
      return lock.executeQuery().next();
    }
  }

  private boolean somebodyWaits() throws SQLException {
    try (var connection = database.getConnection();
        var ask = connection.createStatement()) {
      return ask.executeQuery(
              "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
          .next();
    }
  }

  private static int post(World world, List<String> digests) {
    var body = Briefs.publish("Samedi.", brief -> digests.forEach(d -> medium(brief, d)));
    return world.author().body(body).post("/v1/briefs").statusCode();
  }

  private static void medium(ObjectNode brief, String digest) {
    var medium = brief.withArray("media").addObject().put("digest", digest).put("alt", "Du rouge.");
    medium.putObject("authorship").put("digitalSourceType", "trainedAlgorithmicMedia");
  }
}
