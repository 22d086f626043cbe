package io.candor.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.Window;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.testing.Expectation;
import io.candor.testing.Kafka;
import io.candor.testing.RevisionBuilder;
import io.candor.testing.TestEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What generation and moderation send, and what becomes of it, on topics and in tables. */
public record Desk(Kafka kafka, Tables tables) {

  private static final String DEAD =
      new Subscription("publishing.clearances", Topic.MODERATION_DRAFT).deadLetters();

  public static TestEvent<DraftRevised> edit(UUID draft, int revision) {
    return edit(draft, revision, r -> r);
  }

  public static TestEvent<DraftRevised> edit(
      UUID draft, int revision, UnaryOperator<RevisionBuilder> change) {
    var edited = change.apply(new RevisionBuilder().number(revision)).build();
    return TestEvent.of(
            draft.toString(), new DraftRevised(draft, UUID.randomUUID(), edited, "edited"))
        .withVersion(revision);
  }

  public static TestEvent<DraftWithdrawn> withdrawal(UUID draft) {
    return TestEvent.of(
        draft.toString(), new DraftWithdrawn(draft, UUID.randomUUID(), 1, "alice", "author"));
  }

  public static TestEvent<ClearanceRevoked> revocation(UUID draft, int number) {
    return TestEvent.of(draft.toString(), new ClearanceRevoked(draft, 1, number, "packs-changed"));
  }

  /** A window from and until so long from now. */
  public static Window window(Duration from, Duration until) {
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new Window(now.plus(from), now.plus(until), null);
  }

  public void send(TestEvent<?>... events) {
    kafka.send(events);
  }

  /** What publishing told of a draft. */
  public Expectation told(UUID draft) {
    return kafka.expect(Topic.PUBLISHING_POST).forKey(draft);
  }

  /** The dead letters with a key. */
  public Expectation dead(Object key) {
    return kafka.expect(DEAD).forKey(key);
  }

  /** The rows of a draft's post: none or one. */
  public List<Map<String, Object>> post(UUID draft) {
    return tables.rows("select * from post where draft = ?", draft);
  }

  /** The status of a draft's post, empty when it has none. */
  public String status(UUID draft) {
    var rows = post(draft);
    return rows.isEmpty() ? "" : rows.getFirst().get("status").toString();
  }

  public void awaitStatus(UUID draft, String status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(status(draft)).isEqualTo(status));
  }

  /** Time passes until the post is due. */
  public void becomesDue(UUID draft) {
    tables.change("update post set due = clock_timestamp() where draft = ?", draft);
  }

  /** Time passes until the post is no longer wanted. */
  public void windowEnds(UUID draft) {
    tables.change("update post set until = clock_timestamp() where draft = ?", draft);
  }
}
