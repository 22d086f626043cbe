package io.candor.moderation.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.moderation.cases.Cases;
import io.candor.moderation.cases.RuleCase;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.Rule;
import io.candor.moderation.rules.RuleSet;
import io.candor.moderation.rules.ShippedPacks;
import java.util.List;
import java.util.stream.Collectors;

/** A pack as people read it: what each rule asks for, by which source, since when, with cases. */
final class PackPage {

  private static final int SHOWN = 3;
  private static final int LONGEST = 240;
  private final RuleSet rules;
  private final Pack pack;

  PackPage(RuleSet rules, Pack pack) {
    this.rules = rules;
    this.pack = pack;
  }

  String markdown() {
    var head = pack.content();
    var text = new StringBuilder();
    text.append("# ").append(head.at("/title/en").asText()).append("\n\n");
    text.append(
        "Pack `%s` %s, jurisdiction %s, owner %s. Review: %s, sources read %s, confidence %s.%n%n"
            .formatted(
                pack.ref().id(),
                pack.ref().version(),
                head.path("jurisdiction").asText(),
                head.path("owner").asText(),
                head.at("/review/status").asText(),
                head.at("/review/verified").asText("–"),
                head.at("/review/confidence").asText("–")));
    if (head.has("transition")) {
      text.append("Transition: ").append(head.get("transition").asText()).append("\n\n");
    }
    head.path("rules").forEach(rule -> text.append(rule(rule)));
    text.append(words(head.path("wording").path("forms")));
    text.append("Written from the pack by `PackPagesTest`; not legal advice.\n");
    return text.toString();
  }

  /** The words of its labels; who reads them sees which no native speaker has read. */
  private static String words(JsonNode forms) {
    var text = new StringBuilder();
    forms
        .properties()
        .forEach(form ->
            text.append(
                "## Words of the label `%s`%n%nThey say: %s.%n%n| Language | Short | Full | Read by a native speaker |%n|---|---|---|---|%n%s%n"
                    .formatted(
                        form.getKey(), list(form.getValue().path("says")), rows(form.getValue()))));
    return text.toString();
  }

  private static String rows(JsonNode form) {
    var read = form.path("reviewed").valueStream().map(JsonNode::asText).toList();
    return form.path("wording").properties().stream()
        .map(entry ->
            "| %s | %s | %s | %s |%n"
                .formatted(
                    entry.getKey(),
                    entry.getValue().path("short").asText(),
                    entry.getValue().path("full").asText(),
                    read.contains(entry.getKey()) ? "yes" : "no"))
        .collect(Collectors.joining());
  }

  private String rule(JsonNode rule) {
    var text = new StringBuilder(heading(rule));
    paragraph(text, "Note: ", rule.path("note").asText(""));
    rule.path("exemptions")
        .forEach(one -> paragraph(text, "Exemption, for a person to decide: ", exemption(one)));
    paragraph(
        text,
        "The author reads: ",
        rule.at("/message/en").asText() + " " + rule.at("/fix/en").asText());
    return text.append(cases(rule.path("id").asText())).toString();
  }

  private String heading(JsonNode rule) {
    return """
    ## %s

    `%s`, %s of the %s, severity %s, outcome **%s**, %s.

    Source: [%s](%s). Confidence: %s.

    When: `%s`%s.

    """
        .formatted(
            rule.at("/title/en").asText(),
            rule.path("id").asText(),
            rule.path("duty").asText(),
            rule.path("role").asText(),
            rule.path("severity").asText(),
            rule.path("outcome").asText(),
            dates(rule),
            rule.at("/citation/text").asText(),
            rule.at("/citation/url").asText(),
            rule.path("confidence").asText(confidence()),
            rule.path("condition").asText("true"),
            detected(rule.path("detect")));
  }

  private String confidence() {
    return pack.content().at("/review/confidence").asText("–");
  }

  private static String exemption(JsonNode one) {
    return one.path("text").asText() + " Evidence: " + list(one.path("evidence")) + ".";
  }

  private static void paragraph(StringBuilder text, String name, String words) {
    if (!words.isBlank()) {
      text.append(name).append(words.strip()).append("\n\n");
    }
  }

  private static String dates(JsonNode rule) {
    var effective = rule.path("effective");
    var from = effective.path("from").asText("");
    var to = effective.path("to").asText("");
    return (from.isEmpty() ? "always in force" : "in force since " + from)
        + (to.isEmpty() ? "" : ", until " + to);
  }

  private static String detected(JsonNode detect) {
    var what =
        detect.properties().stream()
            .map(entry -> entry.getKey() + ": " + value(entry.getValue()))
            .collect(Collectors.joining(", "));
    return what.isEmpty() ? "" : ", and in the text: `" + what.replace('`', ' ') + "`";
  }

  private static String value(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString().replace("\"", "");
  }

  private static String list(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
  }

  private String cases(String id) {
    var rule = rule(id);
    var all = Cases.of(rule, ShippedPacks::read);
    return "Cases: %d it must find, %d it must spare. For example:%n%n"
            .formatted(count(all, true), count(all, false))
        + some(all, true)
        + some(all, false)
        + "\n";
  }

  private Rule rule(String id) {
    return rules.rules().stream()
        .filter(one -> one.pack().equals(pack.ref().id()) && one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static long count(List<RuleCase> all, boolean fires) {
    return all.stream().filter(one -> one.fires() == fires).count();
  }

  private static String some(List<RuleCase> all, boolean fires) {
    return all.stream()
        .filter(one -> one.fires() == fires && one.gap().isEmpty())
        .limit(SHOWN)
        .map(one ->
            "- %s `%s`%n"
                .formatted(fires ? "finds" : "spares", shortened(one.told().json().toString())))
        .collect(Collectors.joining());
  }

  private static String shortened(String text) {
    var plain = text.replace('`', ' ').replace("\\n", " ");
    int most = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
    var cut = plain.substring(0, plain.offsetByCodePoints(0, most));
    return cut.length() < plain.length() ? cut + "…" : plain;
  }
}
