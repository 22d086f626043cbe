package io.candor.moderation.judging;

import io.candor.contracts.RuleRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two sets of packs make of the same post, where it is not the same.
 *
 * @param rules {@code pack/rule} of those that speak in one of both only, or with another severity
 */
public record Difference(Upshot before, Upshot after, List<String> rules) {

  public Difference {
    rules = List.copyOf(rules);
  }

  /** Empty where both decide and label it alike. */
  public static Optional<Difference> between(Judgement before, Judgement after) {
    var was = Upshot.of(before);
    var is = Upshot.of(after);
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(new Difference(was, is, apart(voices(before), voices(after))));
  }

  private static Set<Voice> voices(Judgement judgement) {
    var findings =
        judgement.findings().stream()
            .map(one -> new Voice(one.pack() + "/" + one.rule(), one.severity()));
    var labels = judgement.label().rules().stream().map(Difference::voice);
    return Stream.concat(findings, labels).collect(Collectors.toSet());
  }

  private static Voice voice(RuleRef ref) {
    return new Voice(ref.pack() + "/" + ref.id(), "label");
  }

  private static List<String> apart(Set<Voice> some, Set<Voice> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all.stream()
        .filter(voice -> !some.contains(voice) || !others.contains(voice))
        .map(Voice::rule)
        .distinct()
        .sorted()
        .toList();
  }
}
