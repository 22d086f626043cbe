package io.candor.ruling;

import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.conditions.Facts;
import io.candor.moderation.rules.RuleSet;
import java.io.PrintWriter;
import java.util.List;

/** Measures on sets that whoever writes rules never reads: figures alone are told, never a case. */
final class Blind {

  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "nl", "pt");
  private static final List<String> WITH_LOOK_ALIKES = List.of("en", "fr");

  private final RuleSet rules;
  private final CaseRun run;
  private final CaseRun alone;
  private final PrintWriter out;

  Blind(RuleSet rules, RuleSet alone, PrintWriter out) {
    this.rules = rules;
    this.run = new CaseRun(rules);
    this.alone = new CaseRun(alone);
    this.out = out;
  }

  /** A table by language, and one by functionality. */
  void measure() {
    var functionalities = new Functionalities();
    out.printf("%nBlind sets, which whoever writes rules has not read.%n");
    LANGUAGES.forEach(language -> measure(language, functionalities));
    functionalities.print(LANGUAGES.stream().filter(this::isScreened).toList(), out);
    out.println();
    out.flush();
  }

  /** Where no lists are, every text waits for a person: nothing is found and nothing spared. */
  private void measure(String language, Functionalities functionalities) {
    if (!isScreened(language)) {
      out.printf("%-34s %-4s not screened%n", "blind, hate", language);
      return;
    }
    var score = new Score();
    var lists = new Score();
    for (var one : BlindCase.of(language)) {
      boolean isFound = Held.forHate(run.judge(one.sample().question()));
      functionalities.count(one, isFound);
      score.count(one.sample().harmful(), isFound);
      lists.count(one.sample().harmful(), Held.forHate(alone.judge(one.sample().question())));
    }
    out.println(score.line("blind, hate", language, stopped(language)));
    out.println(lists.line("  rules alone", language, ""));
    out.flush();
  }

  private String stopped(String language) {
    var posts = "posts wrongly stopped " + stopped("blind-posts-", language);
    return WITH_LOOK_ALIKES.contains(language)
        ? posts + ", look-alikes " + stopped("blind-safe-", language)
        : posts;
  }

  private String stopped(String file, String language) {
    var texts = Sets.lines(file + language);
    long stopped =
        texts.stream()
            .map(text -> run.judge(new Sample(text, language, false).question()))
            .filter(Held::atAll)
            .count();
    return stopped + " of " + texts.size();
  }

  private boolean isScreened(String language) {
    return !rules.language(language).equals(Facts.UNCOVERED);
  }
}
