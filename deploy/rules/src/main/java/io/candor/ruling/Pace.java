package io.candor.ruling;

import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import java.util.Arrays;
import java.util.Locale;

/** How long rules take for a post, one after the other on one thread. */
final class Pace {

  private static final int ROUNDS = 3_000;
  private static final double NANOS = 1e6;

  private Pace() {}

  /** The second half of the rounds counts: the first is compiled. */
  static String line(String name, CaseRun run, CaseQuestion question) {
    var times = new long[ROUNDS];
    for (int i = 0; i < 2 * ROUNDS; i++) {
      long start = System.nanoTime();
      run.judge(question);
      times[i % ROUNDS] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "%s: p50 %.3f ms, p99 %.3f ms (aim: p50 0.5 ms for rules alone)",
        name,
        times[ROUNDS / 2] / NANOS,
        times[ROUNDS * 99 / 100] / NANOS);
  }
}
