package io.candor.ruling;

import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;

/** How long rules take for a post, one after the other on one thread. */
final class Pace {

  private static final int ROUNDS = 3_000;
  private static final int FEW = 400;
  private static final double NANOS = 1e6;

  /** 280 characters that name a group, so that the learnt head looks at that part of them. */
  private static final String IN_ONE_PART =
      "The shop %d on the corner is ten years old this week, and that is owed to the women and men of the"
          + " quarter who keep coming back. On Saturday there is coffee, cake and music from eleven; bring"
          + " your children, the neighbours and whoever likes to come, and say what should be baked.";

  /** The same, and it looks at all of them. */
  private static final String IN_EACH_PART =
      IN_ONE_PART.replace("the neighbours and", "migrants, women and");

  private Pace() {}

  /** With the learnt head, never remembering an answer. */
  static void learnt(CaseRun run, PrintWriter out) {
    learnt("a group named in one part", IN_ONE_PART, run, out);
    learnt("groups named in each part", IN_EACH_PART, run, out);
  }

  private static void learnt(String name, String post, CaseRun run, PrintWriter out) {
    var times = new long[FEW];
    for (int i = 0; i < 2 * FEW; i++) {
      var question = new Sample(post.formatted(i), "en", false).question();
      long start = System.nanoTime();
      run.judge(question);
      times[i % FEW] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "with the learnt head, a post of %d characters, %s: p50 %.1f ms, p99 %.1f ms (aim: 5 and 10 ms)%n",
        post.formatted(FEW).length(),
        name,
        times[FEW / 2] / NANOS,
        times[FEW * 99 / 100] / NANOS);
  }

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
