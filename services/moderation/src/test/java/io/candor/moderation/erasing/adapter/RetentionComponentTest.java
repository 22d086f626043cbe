package io.candor.moderation.erasing.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ended long enough ago is erased, some at a time. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class RetentionComponentTest {

  private static final Duration MONTH = Duration.ofDays(30);
  private Scene scene;
  private Asking asking;

  @Inject Retention retention;

  @BeforeEach
  void set() {
    scene = Scene.set();
    asking = new Asking(scene);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void whatEndedLongerAgoIsErasedInBatchesAndTheRestIsKept() throws SQLException {
    // Given
    var old = List.of(asking.by("bob"), asking.by("bob"), asking.reviewed());
    var young = asking.by("bob");
    old.forEach(draft -> age(draft, 31));
    age(young, 29);

    // When
    assertThat(step(2)).isTrue();
    assertThat(old.stream().filter(RetentionComponentTest::kept)).hasSize(1);
    assertThat(step(2)).isFalse();

    // Then
    assertThat(old).noneMatch(RetentionComponentTest::kept);
    assertThat(kept(young)).isTrue();
    assertThat(asking.record(young).getList("items[0].evidence.contributors.sub"))
        .containsExactly("bob");
    var record = asking.record(old.getLast());
    assertThat(record.getList("items.reason")).containsOnly("");
    assertThat(record.getString("items[1].erased[0].reason"))
        .isEqualTo("It ended longer ago than moderation.retention.after, PT720H.");
    var erasures = asking.erasures();
    assertThat(erasures.getList("items.subject")).containsExactly("retention", "retention");
    assertThat(erasures.getList("items.drafts")).containsExactly(1, 2);
  }

  @Test
  void whatWasErasedIsNotLookedAtAgain() throws SQLException {
    var draft = asking.by("bob");
    age(draft, 31);
    step(50);

    step(50);

    assertThat(Database.query("select draft from ended where draft = ?", draft)).isEmpty();
    assertThat(asking.erasures().getList("items")).hasSize(1);
  }

  /** Nothing that waits for its seal, nothing that another replica has locked. */
  @Test
  void whatIsNotReadyIsLeftForLater() throws SQLException {
    var draft = asking.by("bob");
    age(draft, 31);
    try (var other = Database.connection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select 1 from draft where id = '" + draft + "' for update");
      step(50);
      other.rollback();
      assertThat(kept(draft)).isTrue();

      other.setAutoCommit(true);
      statement.execute("select pg_advisory_lock(hashtext('candor.sealing'))");
      statement.execute(
          "insert into unsealed select id, draft from decision where draft = '" + draft + "'");
      step(50);
      assertThat(kept(draft)).isTrue();
      statement.execute("delete from unsealed where draft = '" + draft + "'");
    }
    step(50);

    assertThat(kept(draft)).isFalse();
  }

  private boolean step(int most) {
    return retention.step(MONTH, most).await().atMost(Duration.ofSeconds(30));
  }

  private static void age(UUID draft, int days) {
    try {
      var sql = "update ended set ended_at = now() - make_interval(days => ?) where draft = ?";
      assertThat(Database.write(sql, days, draft)).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean kept(UUID draft) {
    return !Database.query("select 1 from draft where id = ? and content is not null", draft)
        .isEmpty();
  }
}
