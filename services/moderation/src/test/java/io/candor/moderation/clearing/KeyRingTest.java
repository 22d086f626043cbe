package io.candor.moderation.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.clearance.ClearanceSigner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  private static final Instant CHANGE = Instant.parse("2026-11-25T08:00:00Z");
  private static final Duration LIFETIME = Duration.ofDays(2);
  private static final ClearanceSigner OLD = SomeKeys.signer("B");
  private static final ClearanceSigner NEW = SomeKeys.signer("C");
  private static final ClearanceSigner BEFORE = SomeKeys.signer("D");

  private final KeyRing rotated = ring(new DatedKey(OLD, Instant.EPOCH), new DatedKey(NEW, CHANGE));

  @Test
  void untilItsTimeHasComeTheNewKeyIsShownAndTheOldOneSigns() {
    var moment = CHANGE.minusSeconds(1);

    assertThat(rotated.signing(moment)).contains(OLD);
    assertThat(rotated.jwks(moment)).isEqualTo(OLD.jwks(List.of(NEW)));
  }

  @Test
  void fromItsTimeOnTheNewKeySignsAndTheOldOneIsShown() {
    assertThat(rotated.signing(CHANGE)).contains(NEW);
    assertThat(rotated.jwks(CHANGE)).isEqualTo(NEW.jwks(List.of(OLD)));
  }

  @Test
  void theOldKeyIsShownAsLongAsAClearanceOfTheLastMomentHolds() {
    var expired = CHANGE.plus(LIFETIME);

    assertThat(rotated.ids(expired)).containsExactlyInAnyOrder(OLD.keyId(), NEW.keyId());
    assertThat(rotated.ids(expired.plusSeconds(60))).containsExactly(NEW.keyId());
    assertThat(rotated.jwks(expired.plusSeconds(60))).isEqualTo(NEW.jwks());
  }

  @Test
  void ofSeveralChangesEachKeyEndsAfterTheNext() {
    var three =
        ring(
            new DatedKey(BEFORE, CHANGE.minus(Duration.ofDays(30))),
            new DatedKey(OLD, CHANGE.minus(Duration.ofDays(1))),
            new DatedKey(NEW, CHANGE));

    assertThat(three.ids(CHANGE)).contains(BEFORE.keyId(), OLD.keyId(), NEW.keyId());
    assertThat(three.ids(CHANGE.plus(Duration.ofDays(1)).plusSeconds(60)))
        .containsExactlyInAnyOrder(OLD.keyId(), NEW.keyId());
  }

  @Test
  void aKeyWhoseTimeIsToComeDoesNotSignForWantOfAnother() {
    var stolen = ring(new DatedKey(NEW, CHANGE));
    var keys = new CurrentKeys(stolen);
    var moment = CHANGE.minusSeconds(1);

    assertThat(keys.sign(moment)).isFalse();
    assertThatThrownBy(() -> keys.signer(moment)).isInstanceOf(NoSigningKey.class);
    assertThat(stolen.jwks(moment)).isEqualTo(NEW.jwks());
    assertThat(keys.signer(CHANGE)).isEqualTo(NEW);
  }

  @Test
  void whenTheNewKeyIsTakenAwayTheOldOneSignsAgain() {
    assertThat(ring(new DatedKey(OLD, Instant.EPOCH)).signing(CHANGE)).contains(OLD);
  }

  @Test
  void keysNamedAsEarlierAreShownAndNeverSign() {
    var named = new KeyRing(List.of(new DatedKey(NEW, Instant.EPOCH)), List.of(BEFORE), LIFETIME);

    assertThat(named.jwks(CHANGE)).isEqualTo(NEW.jwks(List.of(BEFORE)));
    assertThat(new KeyRing(List.of(), List.of(BEFORE), LIFETIME).signing(CHANGE)).isEmpty();
  }

  @Test
  void withoutKeysTheSetIsEmpty() {
    assertThat(ring().jwks(CHANGE)).isEqualTo("{\"keys\":[]}");
    assertThat(ring().isEmpty()).isTrue();
  }

  private static KeyRing ring(DatedKey... keys) {
    return new KeyRing(List.of(keys), List.of(), LIFETIME);
  }
}
