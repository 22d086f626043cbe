package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryLatencyTest {

  @Test
  void oneCycleVisitsEachCacheLineOnceAndComesBack() {
    int lines = 1000;
    var next = MemoryLatency.cycle(lines, new Random(1));
    var seen = new BitSet();
    int at = 0;
    for (int i = 0; i < lines; i++) {
      seen.set(at);
      at = next[at];
    }
    assertThat(at).isZero();
    assertThat(seen.cardinality()).isEqualTo(lines);
    assertThat(seen.stream().allMatch(place -> place % 16 == 0)).isTrue();
  }
}
