package io.candor.ruling.personal;

import java.util.Locale;

/** How often one rule was right. */
final class Hits {

  private int found;
  private int missed;
  private int wrong;

  void found() {
    found++;
  }

  void missed() {
    missed++;
  }

  void wrong() {
    wrong++;
  }

  void add(Hits other) {
    found += other.found;
    missed += other.missed;
    wrong += other.wrong;
  }

  String line(String set, String rule) {
    return "%-34s %-22s %6d %9s %8s %6s"
        .formatted(
            set,
            rule,
            found + missed,
            share(found, found + wrong),
            share(found, found + missed),
            all() == 0 ? "–" : String.format(Locale.ROOT, "%.3f", 2.0 * found / all()));
  }

  private int all() {
    return 2 * found + wrong + missed;
  }

  private static String share(int part, int all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
  }
}
