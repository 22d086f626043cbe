package io.candor.generation.drafts;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.CompositionFailed;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.contracts.publishing.PostWithdrawn;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Withdrawals, by people and by deadlines. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class WithdrawingComponentTest {

  private final AgroalDataSource database;
  private World world = new World();

  WithdrawingComponentTest(AgroalDataSource database) {
    this.database = database;
  }

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @Test
  void aWithdrawalIsPendingUntilPublishingAnswers() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    world
        .author()
        .delete("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(202)
        .body("pending", equalTo("withdrawal"))
        .body("status", equalTo("screening"));

    assertThat(withdrawals(sent, 1).reason()).isEqualTo("author");
    KAFKA.send(sent.told(1, new PostWithdrawn(sent.draft(), null, 1, "author")));
    assertThat(sent.untilStatus("withdrawn").getString("status")).isEqualTo("withdrawn");
    world.author().delete("/v1/drafts/" + sent.draft()).then().statusCode(409);
  }

  @Test
  void aWithdrawalThatCameTooLateIsSaid() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    world.author().delete("/v1/briefs/" + sent.brief()).then().statusCode(202);

    KAFKA.send(
        sent.cleared(),
        sent.told(1, new RevisionTooLate(sent.draft(), 1, "withdrawal")),
        sent.published(1));

    var story = sent.untilStatus("published");
    assertThat(story.getList("drafts[0].history.detail")).contains("withdrawal-too-late");
  }

  @Test
  void aBriefIsWithdrawnWithAllItsDraftsAndNoStranger() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var stranger = World.empty();

    stranger.author().delete("/v1/briefs/" + sent.brief()).then().statusCode(404);
    stranger.author().delete("/v1/drafts/" + sent.draft()).then().statusCode(404);
    world
        .author()
        .delete("/v1/briefs/" + sent.brief())
        .then()
        .statusCode(202)
        .body("drafts[0].pending", equalTo("withdrawal"));

    assertThat(withdrawals(sent, 1).reason()).isEqualTo("brief");
  }

  @Test
  void publishingIsAskedWhenTheDeadlineIsOver() throws SQLException {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    overdue(sent);

    assertThat(withdrawals(sent, 1).reason()).isEqualTo("deadline");
    assertThat(sent.story().getString("drafts[0].pending")).isEqualTo("withdrawal");
    KAFKA.send(sent.told(1, new PostWithdrawn(sent.draft(), null, 1, "deadline")));
    assertThat(sent.untilStatus("withdrawn").getString("drafts[0].history[-1].detail"))
        .isEqualTo("deadline");
  }

  @Test
  void whatWasNotComposedByItsDeadlineHasFailed() throws SQLException {
    var sent =
        Sent.of(
            world,
            Briefs.brief(
                "create", "L'atelier ouvre.", brief -> brief.putArray("channels").add("nowhere")));

    overdue(sent);

    sent.untilStatus("failed");
    var failed =
        KAFKA
            .expect(Topic.GENERATION_DRAFT)
            .forKey(sent.draft())
            .exactly(1, CompositionFailed.class);
    assertThat(failed.getFirst().reason()).isEqualTo("overdue");
  }

  private static DraftWithdrawn withdrawals(Sent sent, int count) {
    return KAFKA
        .expect(Topic.GENERATION_DRAFT)
        .forKey(sent.draft())
        .exactly(count, DraftWithdrawn.class)
        .getFirst();
  }

  /** The deadline of a draft is over, as far as the database knows. */
  private void overdue(Sent sent) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "update draft set deadline = clock_timestamp() where id = ?")) {
      statement.setObject(1, sent.draft());
      await().until(() -> statement.executeUpdate() == 1);
    }
  }
}
