package io.candor.generation.drafts.adapter;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;

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
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class HistoryOfDraftsComponentTest {

  private static final String LINE =
      """
      {"drafts": [], "texts": [], "verdicts": [], "history": [{"n": 1, "brief": "%s", "draft": "%s", "workspace": "%s",
        "revision": 1, "status": "published", "by": "publishing"}]}
      """;

  @Inject DataSource database;

  @Test
  void whatATransactionThatBeganEarlierWritesLaterComesLater() throws SQLException {
    var sent = Sent.of(World.complete(), Briefs.publish("Samedi."));
    try (var earlier = database.getConnection()) {
      earlier.setAutoCommit(false);
      earlier.createStatement().execute("select pg_current_xact_id()");
      KAFKA.send(sent.cleared());
      sent.untilStatus("cleared");

      write(earlier, sent);
      earlier.commit();
    }

    assertThat(sent.story().getList("drafts[0].history.status"))
        .containsExactly("screening", "cleared", "published");
  }

  private static void write(Connection connection, Sent sent) throws SQLException {
    var sql = DraftStatements.WRITE.replace("$1", "?");
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, LINE.formatted(sent.brief(), sent.draft(), sent.world().workspace()));
      statement.executeUpdate();
    }
  }
}
