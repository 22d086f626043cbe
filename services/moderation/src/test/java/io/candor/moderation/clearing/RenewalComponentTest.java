package io.candor.moderation.clearing;

import static io.candor.testing.Events.aBrandChanged;
import static io.candor.testing.Events.aChannelChanged;
import static io.candor.testing.Events.anAudienceProfileChanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Window;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class RenewalComponentTest {

  private static final Duration SOON = Duration.ofHours(1);
  private static final Duration NEXT_MONTH = Duration.ofDays(30);

  enum Change {
    BRAND,
    AUDIENCE,
    CHANNEL;

    TestEvent<?> in(Scene scene) {
      return switch (this) {
        case BRAND -> aBrandChanged(scene.brand, 2);
        case AUDIENCE -> anAudienceProfileChanged(scene.audience, 2);
        case CHANNEL -> aChannelChanged(scene.channel, 2);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void aChangeWithinADayOfTheReleaseBringsAClearanceOfAHigherNumber(Change change) {
    try (var scene = Scene.set()) {
      var draft = cleared(scene, SOON);
      var farAway = cleared(scene, NEXT_MONTH);

      scene.tell(change.in(scene));

      var clearances = scene.exactly(2, DraftCleared.class, draft);
      assertThat(clearances.getLast().content().clearanceNo()).isEqualTo(2);
      scene.exactly(0, ClearanceRevoked.class, draft);
      scene.exactly(1, DraftCleared.class, farAway);
    }
  }

  @Test
  void aChangeThatMakesItDoubtfulRevokesTheClearanceAndAsksAPerson() {
    try (var scene = Scene.set()) {
      var draft = approved(scene);

      scene.tell(aBrandChanged(scene.brand, 2));

      assertThat(scene.one(ClearanceRevoked.class, draft))
          .isEqualTo(new ClearanceRevoked(draft, 1, 1, "brand"));
      scene.exactly(2, DraftHeld.class, draft);
    }
  }

  @Test
  void anApprovalHoldsAsLongAsTheRulesFindTheSame() {
    try (var scene = Scene.set()) {
      var draft = approved(scene);

      scene.tell(aChannelChanged(scene.channel, 2));

      var renewed = scene.exactly(2, DraftCleared.class, draft).getLast();
      assertThat(renewed.content().clearanceNo()).isEqualTo(2);
      scene.exactly(1, DraftHeld.class, draft);
    }
  }

  @Test
  void whatIsDeletedRevokesEvenWhatIsDueNextMonth() {
    try (var scene = Scene.set()) {
      var draft = cleared(scene, NEXT_MONTH);

      scene.tell(aBrandChanged(scene.brand, 2).withValue(null));

      scene.one(ClearanceRevoked.class, draft);
      assertThat(scene.one(DraftHeld.class, draft).reason()).isEqualTo("brand-gone");
    }
  }

  @Test
  void aPostOfNextMonthIsScreenedAgainADayBeforeItIsDue() {
    try (var scene = Scene.set()) {
      var event = scene.draft(r -> r.due(NEXT_MONTH));
      var draft = scene.send(event);
      scene.one(DraftCleared.class, draft);

      var due = event.event().revision().window().notBefore();

      assertThat(next(draft)).isEqualTo(due.minus(Duration.ofDays(1)));
    }
  }

  @Test
  void theDayBeforeItIsDueAScreeningComesByItself() {
    try (var scene = Scene.set()) {
      var draft = scene.send(scene.draft(r -> r.due(Duration.ofDays(1).plusSeconds(4))));

      var renewed = scene.exactly(2, DraftCleared.class, draft).getLast();

      assertThat(renewed.content().clearanceNo()).isEqualTo(2);
      assertThat(Database.query("select cause from decision where draft = ? order by id", draft))
          .containsExactly("heard", "renewal");
    }
  }

  @Test
  void aClearanceThatNearsItsExpiryIsRenewedWhileThePostIsWanted() throws SQLException {
    try (var scene = Scene.set()) {
      var now = Instant.now();
      var window = new Window(now, now.plus(Duration.ofDays(3)), null);
      var draft = scene.send(scene.draft(r -> r.window(window)));
      var first = scene.one(DraftCleared.class, draft).clearance();
      assertThat(next(draft)).isEqualTo(first.expiresAt().minus(Duration.ofHours(2)));

      dueNow(draft);

      var second = scene.exactly(2, DraftCleared.class, draft).getLast();
      assertThat(second.content().clearanceNo()).isEqualTo(2);
      assertThat(second.clearance().expiresAt()).isAfterOrEqualTo(first.expiresAt());
    }
  }

  private static UUID cleared(Scene scene, Duration due) {
    var draft = scene.send(scene.draft(r -> r.due(due)));
    scene.one(DraftCleared.class, draft);
    return draft;
  }

  private static UUID approved(Scene scene) {
    var held = scene.held(scene.draft(SteeredJudge.HELD));
    scene.approve(held);
    scene.one(DraftCleared.class, held.draft());
    return held.draft();
  }

  private static Instant next(UUID draft) {
    await()
        .until(() ->
            Database.query(
                        "select 1 from screening where draft = ? and lease is null and in_force",
                        draft)
                    .size()
                == 1);
    var text =
        Database.query(
            "select to_json(next_screening_at)#>>'{}' from screening where draft = ?", draft);
    return OffsetDateTime.parse(text.getFirst()).toInstant();
  }

  /** As if the time had come. */
  private static void dueNow(UUID draft) throws SQLException {
    Database.write(
        "update screening set next_screening_at = clock_timestamp() where draft = ?", draft);
  }
}
