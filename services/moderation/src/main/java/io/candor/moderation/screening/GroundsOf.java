package io.candor.moderation.screening;

import io.candor.moderation.judging.Grounds;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down which rules a judgement rests on. */
final class GroundsOf {

  private GroundsOf() {}

  static Grounds rules(RuleSet rules, List<Rule> speaking) {
    var packs = speaking.stream().map(Rule::pack).collect(Collectors.toSet());
    return new Grounds(
        rules.set(),
        rules.refs().stream().filter(ref -> packs.contains(ref.id())).toList(),
        speaking.stream().filter(Rule::isDutyOfOthers).map(Rule::ref).toList());
  }
}
