package io.candor.bench;

import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * How long one load takes that waits for the one before, in a random order over 8 MiB: past the
 * caches of one core, within the one that a whole processor shares. On a host whose shared cache
 * others fill it is many times what it is on a quiet one, and every figure of a flow with it, where
 * loops that stay in a core's own caches run as fast as ever.
 */
final class MemoryLatency {

  private static final int MIB = 8;
  private static final int LINE_INTS = 16;
  private static final int LOADS = 4_000_000;
  private static final int ROUNDS = 3;

  private MemoryLatency() {}

  /** The quickest of three rounds, in ns. */
  static double nanosPerLoad() {
    var next = cycle(MIB * 1024 * 1024 / 64, new Random(4));
    double quickest = Double.MAX_VALUE;
    for (int round = 0; round <= ROUNDS; round++) {
      double took = walk(next);
      // the first also compiles
      quickest = round == 0 ? quickest : Math.min(quickest, took);
    }
    return quickest;
  }

  /**
   * One cycle through all cache lines (Sattolo's algorithm): entry {@code 16 i} says which is next.
   */
  static int[] cycle(int lines, RandomGenerator random) {
    int[] order = new int[lines];
    for (int i = 0; i < lines; i++) {
      order[i] = i;
    }
    for (int i = lines - 1; i > 0; i--) {
      int other = random.nextInt(i);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    int[] next = new int[lines * LINE_INTS];
    for (int i = 0; i < lines; i++) {
      next[order[i] * LINE_INTS] = order[(i + 1) % lines] * LINE_INTS;
    }
    return next;
  }

  private static double walk(int[] next) {
    int at = 0;
    long began = System.nanoTime();
    for (int i = 0; i < LOADS; i++) {
      at = next[at];
    }
    double took = (System.nanoTime() - began) / (double) LOADS;
    if (at < 0) {
      throw new IllegalStateException("a cycle leads nowhere else");
    }
    return took;
  }
}
