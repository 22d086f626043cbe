package io.candor.publishing.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MediaReadinessTest {

  private static final UUID POST = UUID.randomUUID();
  private static final List<String> MEDIA = List.of("a", "b");
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private final MediaReadiness readiness = new MediaReadiness(Duration.ofSeconds(100));

  private void found(MediaFault fault, long seconds) {
    readiness.note(POST, MEDIA, Optional.ofNullable(fault), seconds * SECOND);
  }

  @Test
  void aSoundPostIsReadyForAMinute() {
    found(null, 0);

    assertThat(readiness.ready(59 * SECOND)).containsExactly(POST);
    assertThat(readiness.covers(POST, MEDIA, 59 * SECOND)).isTrue();
    assertThat(readiness.fault(POST, MEDIA)).isEmpty();
    assertThat(readiness.ready(60 * SECOND)).isEmpty();
    assertThat(readiness.known(60 * SECOND)).isEmpty();
  }

  @Test
  void otherMediaThanThoseLookedAtAreNotCovered() {
    found(null, 0);

    assertThat(readiness.covers(POST, List.of("a"), 1)).isFalse();
    assertThat(readiness.covers(UUID.randomUUID(), MEDIA, 1)).isFalse();
    assertThat(readiness.covers(UUID.randomUUID(), List.of(), 1)).isTrue();
  }

  @Test
  void aFaultIsLookedAtAgainUntilThePatienceIsOver() {
    found(MediaFault.MISSING, 0);
    assertThat(readiness.known(9 * SECOND)).containsExactly(POST);
    assertThat(readiness.known(10 * SECOND)).isEmpty();
    assertThat(readiness.ready(10 * SECOND)).isEmpty();

    found(MediaFault.MISSING, 99);
    assertThat(readiness.ready(99 * SECOND)).isEmpty();

    found(MediaFault.MISSING, 100);
    assertThat(readiness.ready(100 * SECOND)).containsExactly(POST);
    assertThat(readiness.fault(POST, MEDIA)).contains(MediaFault.MISSING);
  }

  @Test
  void anotherFaultBeginsThePatienceAnew() {
    found(MediaFault.MISSING, 0);
    found(MediaFault.ALTERED, 90);
    found(MediaFault.ALTERED, 110);

    assertThat(readiness.ready(110 * SECOND)).isEmpty();
  }

  @Test
  void aStoreThatDoesNotAnswerFailsNobody() {
    found(MediaFault.UNREACHABLE, 0);
    found(MediaFault.UNREACHABLE, 1000);

    assertThat(readiness.ready(1000 * SECOND)).isEmpty();
    assertThat(readiness.known(1000 * SECOND)).containsExactly(POST);
  }
}
