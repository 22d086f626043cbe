package io.candor.moderation.recording.adapter;

import io.candor.contracts.Finding;
import io.candor.contracts.RuleRef;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record of a draft as its page shows it.
 *
 * @param rules what the rules named in it say, each once
 * @param next address of the page with later decisions, where there are any
 */
public record RecordPage(
    String workspace,
    UUID draft,
    List<Entry> entries,
    List<ShownRule> rules,
    @Nullable String next) {

  /** A decision and its seal; none while it waits for one. */
  public record Entry(DecisionView decision, @Nullable DecisionSeal seal) {

    /** What to say in place of a part that is erased; empty while it is there. */
    public String gone(String part) {
      return Stream.ofNullable(decision.erased())
          .flatMap(List::stream)
          .filter(one -> one.part().equals(part))
          .map(one ->
              "erased on %s, because: %s"
                  .formatted(one.at().truncatedTo(ChronoUnit.SECONDS), one.reason()))
          .findFirst()
          .orElse("");
    }

    /** The place on the page where a rule's text stands. */
    public String placeOf(Finding finding) {
      return ShownRule.place(finding.pack(), finding.version(), finding.rule());
    }

    /** The same, of a rule that asked for the label. */
    public String placeOfRule(RuleRef rule) {
      return ShownRule.place(rule.pack(), rule.version(), rule.id());
    }
  }

  public RecordPage {
    entries = List.copyOf(entries);
    rules = List.copyOf(rules);
  }
}
