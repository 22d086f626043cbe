package io.candor.ruling;

import java.util.Locale;

/** How often rules agree with who judged the posts. */
final class Score {

  private int harmful;
  private int found;
  private int harmless;
  private int spared;

  void count(boolean isHarmful, boolean isFound) {
    if (isHarmful) {
      harmful++;
      found += isFound ? 1 : 0;
    } else {
      harmless++;
      spared += isFound ? 0 : 1;
    }
  }

  String line(String name, String language, String aim) {
    return "%-34s %-4s %6d %8s %8s %8s  %s"
        .formatted(
            name,
            language,
            harmful + harmless,
            share(found, harmful),
            share(spared, harmless),
            share(found + spared, harmful + harmless),
            aim)
        .stripTrailing();
  }

  /** Those on which rules agree, of all; nothing where there are none. */
  String hits() {
    int all = harmful + harmless;
    return all == 0 ? "–" : (found + spared) + "/" + all;
  }

  private static String share(int part, int all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
  }
}
