package io.candor.ruling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.moderation.cases.CaseQuestion;
import io.candor.moderation.cases.CaseRun;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import java.time.Instant;
import java.util.List;

/**
 * A rule that would speak of a text, and is not in force when that is due: a usual reason why it is
 * not found.
 *
 * @param begun whether it was in force before
 * @param days when it is in force, in the words of its pack
 */
record NotInForce(Rule rule, boolean begun, String days) {

  /** All of them; the question as a case tells it. */
  static List<NotInForce> of(JsonNode told, RuleSet rules) {
    var asked = new CaseQuestion(told);
    var run = new CaseRun(rules);
    return rules.rules().stream()
        .filter(rule -> !asked.isDueUnder(rule.validity()))
        .filter(rule -> run.judge(at(inForce(rule, asked), told)).speaks(rule.pack(), rule.id()))
        .map(rule -> new NotInForce(rule, begun(rule, asked), days(rule, rules)))
        .toList();
  }

  /** In a sentence. */
  String why() {
    return (begun ? "no longer in force: " : "not yet in force: ") + days;
  }

  private static boolean begun(Rule rule, CaseQuestion asked) {
    return !rule.validity().from().isAfter(asked.due());
  }

  private static Instant inForce(Rule rule, CaseQuestion asked) {
    var validity = rule.validity();
    return begun(rule, asked) ? validity.to().minusSeconds(1) : validity.from();
  }

  private static CaseQuestion at(Instant due, JsonNode told) {
    return new CaseQuestion(told.<ObjectNode>deepCopy().put("due", due.toString()));
  }

  private static String days(Rule rule, RuleSet rules) {
    return DueDates.days(rule, rules.pack(rule.pack()).orElseThrow());
  }
}
