package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.learnt.Graded;
import io.candor.moderation.detecting.learnt.Learnt;
import io.candor.moderation.judging.Question;
import io.candor.moderation.judging.Severity;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How harmful a text is, graded for whoever sorts or compares: what rules of harm found, and what
 * the learnt head makes of it. Nothing is decided by it.
 *
 * @param score 0 to 1: that one of them is right, were they independent
 * @param categories those found, and those that it is like, the highest first
 */
public record HarmGrade(double score, List<GradedCategory> categories) {

  private static final Set<String> PACKS = Set.of("harm", "dangers", "graphic");
  private static final String LEARNT = "learnt";
  private static final String LANGUAGE = "screening";
  private static final double[] OF_SEVERITY = {0.99, 0.95, 0.9, 0.7, 0};
  private static final double DIGITS = 1e4;

  public HarmGrade {
    categories = List.copyOf(categories);
  }

  /** Of a question, and what rules found in its text. */
  public static HarmGrade of(RuleSet rules, Question question, List<Finding> findings) {
    Map<String, Double> categories = new TreeMap<>();
    double found = 0;
    for (var finding : findings) {
      if (isHarm(finding)) {
        double sure = OF_SEVERITY[Severity.rank(finding.severity())];
        found = Math.max(found, sure);
        categories.merge(finding.category(), sure, Math::max);
      }
    }
    var learnt = learnt(rules, PassagesOf.text(question));
    learnt.categories().forEach((category, score) -> categories.merge(category, score, Math::max));
    return new HarmGrade(rounded(1 - (1 - found) * (1 - learnt.score())), sorted(categories));
  }

  private static Graded learnt(RuleSet rules, Passage passage) {
    return rules.rules().stream()
        .map(Rule::detector)
        .filter(Learnt.class::isInstance)
        .flatMap(detector -> ((Learnt) detector).grade(passage).stream())
        .findFirst()
        .orElse(new Graded(0, Map.of()));
  }

  private static boolean isHarm(Finding finding) {
    return PACKS.contains(finding.pack())
        && !finding.rule().equals(LEARNT)
        && !finding.category().equals(LANGUAGE);
  }

  private static List<GradedCategory> sorted(Map<String, Double> categories) {
    return categories.entrySet().stream()
        .map(entry -> new GradedCategory(entry.getKey(), rounded(entry.getValue())))
        .sorted(Comparator.comparingDouble(GradedCategory::score).reversed())
        .toList();
  }

  private static double rounded(double score) {
    return Math.round(score * DIGITS) / DIGITS;
  }
}
