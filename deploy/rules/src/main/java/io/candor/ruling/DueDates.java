package io.candor.ruling;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.moderation.cases.RuleCase;
import io.candor.moderation.rules.Field;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.Rule;

/** When a case is due, beside when its rule is in force: a usual reason why a case fails. */
final class DueDates {

  private DueDates() {}

  /** A line where that may be the reason; else nothing. */
  static String of(Rule rule, RuleCase one, Pack pack) {
    if (rule.validity().overlaps(one.due(), one.due())) {
      return "";
    }
    boolean inForce = one.isDueUnder(rule.validity());
    return "due %s, for an hour; the rule is in force %s%s"
        .formatted(
            one.due(), days(rule, pack), inForce ? "" : ": give the case a due in that time");
  }

  /** In the words of the pack, since they are what can be mended. */
  static String days(Rule rule, Pack pack) {
    JsonNode days =
        rule.source()
            .find("effective")
            .map(Field::json)
            .orElseGet(() -> pack.content().path("effective"));
    var from = days.has("from") ? "from the day " + days.path("from").asText() + " on" : "";
    var to = days.has("to") ? "until the day " + days.path("to").asText() + " begins" : "";
    var both = from.isEmpty() || to.isEmpty() ? from + to : from + ", " + to;
    return both + " (" + pack.content().path("zone").asText() + ")";
  }
}
