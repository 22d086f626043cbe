package io.candor.moderation.disclosing;

import io.candor.contracts.Label;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.Rendered;
import io.candor.contracts.RuleRef;
import io.candor.text.ReleaseText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the label that is owed. Whether there is one follows from the rules alone; the audience's
 * profile chooses its length, and a channel without room for the longer gets the shorter.
 */
public final class Disclose {

  private final LabelWords words;

  public Disclose(LabelWords words) {
    this.words = words;
  }

  /** The disclosure of what is owed on a target. */
  public Disclosure disclose(List<Owed> owed, Target target) {
    if (owed.isEmpty()) {
      var none = new Label("", "end", 0, false, List.of());
      return new Disclosure(none, null, Map.of(), rendered(target, null));
    }
    var wanted = labelled(owed, target, target.detail());
    return wanted.tooLong() ? labelled(owed, target, Detail.SHORT) : wanted;
  }

  private Disclosure labelled(List<Owed> owed, Target target, Detail detail) {
    var placed = placed(owed, target, detail);
    var label = new Label(placed.text(), placed.placement(), placed.part(), true, rules(owed));
    return new Disclosure(label, placed, fields(owed, target), rendered(target, placed));
  }

  /** The channel's field is about AI alone. */
  private static Map<String, String> fields(List<Owed> owed, Target target) {
    return owed.stream().allMatch(Owed::tellsWhoPays)
        ? Map.of()
        : target.nativeField().map(name -> Map.of(name, "true")).orElse(Map.of());
  }

  private PlacedLabel placed(List<Owed> owed, Target target, Detail detail) {
    Set<String> statements = owed.stream().map(Owed::statement).collect(Collectors.toSet());
    var text = words.of(statements, target.language(), detail);
    boolean first = owed.stream().anyMatch(one -> one.place().equals("start"));
    int last = Math.max(0, target.parts().size() - 1);
    return new PlacedLabel(text, first ? "start" : "end", first ? 0 : last);
  }

  private static List<RuleRef> rules(List<Owed> owed) {
    return List.copyOf(
        owed.stream().map(Owed::rule).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Parts are joined as publishing joins them. */
  private static Rendered rendered(Target target, @Nullable PlacedLabel label) {
    var text = String.join(ReleaseText.SEPARATOR, ReleaseText.of(target.parts(), label));
    return new Rendered(text, target.unit().length(text), target.limit(), target.unit().wireName());
  }
}
