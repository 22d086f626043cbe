package io.candor.publishing.delivering;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
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
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed's release: post and event together or not at all, and only what was signed. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class ReleaseComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final Duration LATER = Duration.ofMinutes(30);
  private final String workspace = "w-" + UUID.randomUUID();
  private final ClearanceBuilder clearance = aClearance().workspace(workspace).due(LATER);
  private final UUID draft = clearance.draft();
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
    desk.send(clearance.event());
    desk.told(draft).exactly(1, PostScheduled.class);
  }

  @Test
  void whenItsEventCannotBeWrittenThereIsNoPostEither() {
    // Given
    var name = "refuse_" + draft.toString().replace('-', '_');
    refuseEventsOf(draft, name);

    // When
    desk.becomesDue(draft);
    await()
        .untilAsserted(() ->
            assertThat(tables.rows("select last_value from " + name + "_tries"))
                .extracting(row -> ((Number) row.get("last_value")).intValue())
                .allSatisfy(tries -> assertThat(tries).isGreaterThan(1)));

    // Then
    assertThat(desk.status(draft)).isEqualTo("scheduled");
    desk.told(draft).exactly(1);
    tables.change("drop function " + name + " cascade");
    desk.told(draft).exactly(1, PostPublished.class);
  }

  /** The tries are counted by a sequence: it keeps its value when the transaction is undone. */
  private void refuseEventsOf(UUID key, String name) {
    tables.change("create sequence " + name + "_tries");
    tables.change(
        """
        create function %1$s() returns trigger language plpgsql as $$ begin
          if new.key = '%2$s' then perform nextval('%1$s_tries'); raise exception 'refused'; end if; return new; end $$
        """
            .formatted(name, key));
    tables.change(
        "create trigger %1$s before insert on outbox for each row execute function %1$s()"
            .formatted(name));
  }

  @Test
  void whatWasChangedInTheTableAfterItsClearanceIsNeverShown() {
    // Given
    tables.change(
        "update post set content = replace(content, 'samedi', 'lundi') where draft = ?", draft);

    // When
    desk.becomesDue(draft);

    // Then
    var failed = desk.told(draft).exactly(1, PostFailed.class).getFirst();
    assertThat(failed.reason()).isEqualTo("clearance-invalid");
    var page = Feeds.get("/feeds/" + workspace + "/feed/p/" + failed.post());
    assertThat(page.statusCode()).isEqualTo(404);
    desk.told(draft).exactly(0, PostPublished.class);
  }

  @Test
  void aClearanceByAKeyThatIsNotKnownHereIsLeftForLater() {
    // Given
    var key = desk.post(draft).getFirst().get("key_id");
    tables.change("update post set key_id = 'of another replica' where draft = ?", draft);

    // When
    desk.becomesDue(draft);
    var other = aClearance().workspace(workspace);
    desk.send(other.event());
    desk.told(other.draft()).exactly(1, PostPublished.class);

    // Then
    assertThat(desk.status(draft)).isEqualTo("scheduled");
    tables.change("update post set key_id = ? where draft = ?", key, draft);
    desk.told(draft).exactly(1, PostPublished.class);
  }
}
