package io.candor.ruling;

import io.candor.moderation.cases.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many cases a pack has, by language, and which are not decided as they tell. */
final class Tally {

  private final Map<String, Integer> languages = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int rules;
  private int fires;
  private int spares;
  private int gaps;

  void rule() {
    rules++;
  }

  void count(RuleCase one) {
    languages.merge(one.language(), 1, Integer::sum);
    if (one.gap().isPresent()) {
      gaps++;
    }
    if (one.fires()) {
      fires++;
    } else {
      spares++;
    }
  }

  /** One that is not decided as it tells; what may be the reason, where there is a guess. */
  void wrong(RuleCase one, String objection, String guess) {
    wrong.add(
        one.told().place()
            + ": "
            + objection
            + "\n    "
            + one.told().json()
            + (guess.isEmpty() ? "" : "\n    " + guess));
  }

  void add(Tally other) {
    other.languages.forEach((language, count) -> languages.merge(language, count, Integer::sum));
    wrong.addAll(other.wrong);
    rules += other.rules;
    fires += other.fires;
    spares += other.spares;
    gaps += other.gaps;
  }

  List<String> wrong() {
    return wrong;
  }

  String line(String name) {
    var byLanguage = new StringBuilder();
    languages.forEach(
        (language, count) -> byLanguage.append(' ').append(language).append(' ').append(count));
    return "%-30s %5d %6d %7d %5d %6d  %s"
        .formatted(name, rules, fires, spares, gaps, wrong.size(), byLanguage.toString().strip());
  }
}
