package io.candor.moderation.reviewing.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A rule behind a finding or a label, as its pack in force has it.
 *
 * @param version of the pack in force: where a finding names another, the rule may have changed
 * @param title by language
 * @param citation text, and the address where to read it
 * @param confidence in its source: H, M, L or NC, not confirmed
 * @param exemptions what a person may conclude, and the evidence that takes; never applied by
 *     machine
 * @param note what the pack says of it besides; empty where it says nothing
 */
record RuleText(
    String id,
    String pack,
    String version,
    String jurisdiction,
    JsonNode title,
    JsonNode citation,
    String duty,
    String outcome,
    String confidence,
    List<ExemptionText> exemptions,
    String note) {

  static RuleText of(JsonNode pack, JsonNode rule) {
    return new RuleText(
        rule.path("id").asText(),
        pack.path("id").asText(),
        pack.path("version").asText(),
        pack.path("jurisdiction").asText(),
        rule.path("title"),
        rule.path("citation"),
        rule.path("duty").asText(),
        rule.path("outcome").asText(),
        rule.path("confidence").asText(),
        rule.path("exemptions").valueStream().map(ExemptionText::of).toList(),
        rule.path("note").asText());
  }
}
