package io.candor.moderation.cases;

import io.candor.contracts.Finding;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.rules.Field;
import io.candor.moderation.rules.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One case of a rule.
 *
 * @param fires whether the rule must find it; else it must spare it
 * @param told what differs from an AI-made French text for readers in France, due on 25 November
 *     2026
 */
public record RuleCase(String pack, String rule, boolean fires, Field told) {

  /** The language of its text. */
  public String language() {
    return told.find("language").map(Field::text).orElse("fr");
  }

  /** Why the rule does not do it yet, where that is known; such a case counts as a gap. */
  public Optional<String> gap() {
    return told.find("gap").map(Field::text);
  }

  /** When it is due; an IllegalArgumentException where it tells no instant. */
  public Instant due() {
    return new CaseQuestion(told.json()).due();
  }

  /** Whether what holds then is in force at some instant at which it may go out. */
  public boolean isDueUnder(Validity validity) {
    return new CaseQuestion(told.json()).isDueUnder(validity);
  }

  /**
   * What is wrong with a judgement of it, in a sentence; empty where it is as it must be, and where
   * a known gap is one still.
   */
  public Optional<String> objection(Judgement judgement) {
    var plain = plainObjection(judgement);
    if (gap().isEmpty()) {
      return plain;
    }
    return plain.isPresent()
        ? Optional.empty()
        : Optional.of("it is no gap any more; remove the field gap");
  }

  private Optional<String> plainObjection(Judgement judgement) {
    if (judgement.speaks(pack, rule) != fires) {
      return Optional.of(fires ? "the rule does not find it" : "the rule does not spare it");
    }
    return words(judgement).or(() -> says(judgement)).or(() -> contains(judgement));
  }

  @Override
  public String toString() {
    return "%s/%s %s %s: %s"
        .formatted(pack, rule, fires ? "fires" : "spares", told.place(), told.json());
  }

  private Optional<String> words(Judgement judgement) {
    var wanted = texts("words");
    var found = CaseQuestion.words(told.json(), findings(judgement));
    return wanted.isEmpty() || wanted.equals(found)
        ? Optional.empty()
        : Optional.of("it points at " + found + ", not at " + wanted);
  }

  private Optional<String> says(Judgement judgement) {
    var label = judgement.label().text();
    return told.find("says")
        .map(says -> says.json().asText())
        .filter(says -> !says.equals(label))
        .map(says -> "the label says “" + label + "”, not “" + says + "”");
  }

  private Optional<String> contains(Judgement judgement) {
    var label = judgement.label().text();
    return texts("contains").stream()
        .filter(part -> !label.contains(part))
        .findFirst()
        .map(part -> "the label “" + label + "” lacks “" + part + "”");
  }

  private List<Finding> findings(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> finding.pack().equals(pack) && finding.rule().equals(rule))
        .toList();
  }

  private List<String> texts(String name) {
    return told.find(name)
        .map(field ->
            field.json().isArray()
                ? field.items().stream().map(item -> item.json().asText()).toList()
                : List.of(field.json().asText()))
        .orElse(List.of());
  }
}
