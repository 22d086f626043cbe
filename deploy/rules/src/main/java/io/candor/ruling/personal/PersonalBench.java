package io.candor.ruling.personal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.candor.contracts.Finding;
import io.candor.contracts.Span;
import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which marked data the rules find, and what they take for such. */
final class PersonalBench {

  private static final String PACK = "personal-data";
  private final CaseRun run;
  private final PrintWriter out;

  PersonalBench(CaseRun run, PrintWriter out) {
    this.run = run;
    this.out = out;
  }

  /**
   * A line for each rule, and one for all of them.
   *
   * @param rules those that the set marks; what others find is not counted
   * @param exactly whether a rule must find the very words; else some of them
   */
  void measure(String set, List<Sentence> sentences, Set<String> rules, boolean exactly) {
    Map<String, Hits> hits = new TreeMap<>();
    rules.forEach(rule -> hits.put(rule, new Hits()));
    sentences.forEach(sentence -> count(sentence, hits, exactly));
    var all = new Hits();
    hits.forEach((rule, of) -> {
      out.println(of.line(set, rule));
      all.add(of);
    });
    out.println(all.line(set, "all of them"));
    out.flush();
  }

  private void count(Sentence sentence, Map<String, Hits> hits, boolean exactly) {
    List<Finding> left = new ArrayList<>(found(sentence));
    for (var marked : sentence.marked()) {
      boolean there = left.removeIf(finding -> meets(finding, marked, exactly));
      var of = hits.get(marked.rule());
      if (of != null && there) {
        of.found();
      } else if (of != null) {
        of.missed();
      }
    }
    left.stream()
        .map(finding -> hits.get(finding.rule()))
        .forEach(of -> {
          if (of != null) {
            of.wrong();
          }
        });
  }

  private List<Finding> found(Sentence sentence) {
    var told =
        JsonNodeFactory.instance
            .objectNode()
            .put("text", sentence.text())
            .put("language", sentence.language())
            .put("authorship", "digitalCreation");
    told.putArray("countries").add(sentence.language().equals("fr") ? "FR" : "IE");
    return run.judge(new CaseQuestion(told)).findings().stream()
        .filter(finding -> finding.pack().equals(PACK) && finding.span() != null)
        .toList();
  }

  private static boolean meets(Finding finding, Sentence.Marked marked, boolean exactly) {
    Span span = finding.span();
    return finding.rule().equals(marked.rule())
        && span != null
        && (exactly
            ? span.start() == marked.start() && span.end() == marked.end()
            : span.start() < marked.end() && marked.start() < span.end());
  }
}
