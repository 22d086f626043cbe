package io.candor.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void waitsTwiceAsLongEachTimeUpToALimit() {
    var backoff = new Backoff();

    var first = backoff.after(Duration.ofSeconds(1));
    var second = backoff.after(Duration.ofSeconds(1));
    for (int i = 0; i < 20; i++) {
      backoff.after(Duration.ZERO);
    }

    assertThat(second).isEqualTo(first.multipliedBy(2));
    assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void startsOverAfterALongLife() {
    var backoff = new Backoff();
    var first = backoff.after(Duration.ZERO);
    backoff.after(Duration.ZERO);

    assertThat(backoff.after(Duration.ofMinutes(5))).isEqualTo(first);
  }
}
