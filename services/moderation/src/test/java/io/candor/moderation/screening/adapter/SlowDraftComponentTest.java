package io.candor.moderation.screening.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that takes long costs those of its batch neither their lease nor one of their tries. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class SlowDraftComponentTest {

  private Scene scene;

  @Inject WorkerConfig config;

  @BeforeEach
  void set() {
    scene = Scene.set();
  }

  @AfterEach
  void close() {
    SteeredJudge.release();
    scene.close();
  }

  /** Of its own thread; the other thread judges its share of the batch at once. */
  @Test
  void thoseBehindASlowOneGoBackInTimeAndAreDecidedInAnotherBatch() throws SQLException {
    // Given
    var slow = cleared(scene.send(scene.draft(SteeredJudge.STALLS)));
    var others =
        Stream.generate(scene::draft).limit(4).map(scene::send).map(this::cleared).toList();
    SteeredJudge.hold();
    dueTogether(slow);
    SteeredJudge.awaitStalled();
    assertThat(leases()).hasSize(1).doesNotContainNull();

    // When
    await().until(this::halfOfTheLeaseIsOver);
    SteeredJudge.release();

    // Then
    scene.exactly(2, DraftCleared.class, slow);
    others.forEach(draft -> scene.exactly(2, DraftCleared.class, draft));
    assertThat(others)
        .anySatisfy(draft -> assertThat(transaction(draft)).isNotEqualTo(transaction(slow)));
  }

  private UUID cleared(UUID draft) {
    scene.one(DraftCleared.class, draft);
    return draft;
  }

  private void dueTogether(UUID first) throws SQLException {
    Database.write(
        """
        update screening set cause = 'packs', next_screening_at = clock_timestamp()
          - case when draft = ? then interval '2 seconds' else interval '1 second' end
        where workspace = ? and lease is null
        """,
        first,
        scene.workspace);
  }

  private List<String> leases() {
    return Database.query(
        "select distinct cast(lease as text) from screening where workspace = ?", scene.workspace);
  }

  private boolean halfOfTheLeaseIsOver() {
    var left = config.lease().dividedBy(2).toMillis();
    return Database.query(
            "select draft from screening where workspace = ? and next_screening_at >"
                + " clock_timestamp() + make_interval(secs => ? / 1000.0)",
            scene.workspace,
            left)
        .isEmpty();
  }

  /** In which the last decision on it was written. */
  private static String transaction(UUID draft) {
    return Database.query(
            "select cast(xmin as text) from decision where draft = ? order by id desc", draft)
        .getFirst();
  }
}
