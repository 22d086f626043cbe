package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.contracts.Rendered;
import io.candor.contracts.Span;
import io.candor.moderation.conditions.Found;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.Room;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets rules look at the texts of a revision, and writes down what they saw. */
final class Examine {

  private final Passage text;
  private final List<Passage> alternatives;
  private final List<Seen> seen = new ArrayList<>();
  private final List<Rule> duties = new ArrayList<>();

  Examine(Question question) {
    text = PassagesOf.text(question);
    alternatives = PassagesOf.alternatives(question);
  }

  /** Lets them look, in their order; labels and others' duties are owed without a look. */
  void look(List<Rule> rules) {
    for (var rule : rules) {
      if (rule.isDutyOfOthers()) {
        duties.add(rule);
      } else if (rule.effect() != Effect.LABEL) {
        look(rule, text, seen);
        alternatives.forEach(alternative -> lookAside(rule, alternative, seen));
      }
    }
  }

  /** From now on it is known how it goes out. */
  void goesOutAs(Rendered rendered) {
    text.goesOutIn(new Room(rendered.text(), rendered.length(), rendered.limit(), rendered.unit()));
  }

  /** A rule asks for a label, nobody else does, and its source is not confirmed. */
  void doubt(Rule rule) {
    seen.add(Seen.unconfirmed(rule, finding(rule, text, null, "source not confirmed")));
  }

  /** All that was seen so far, by the order of its rules. */
  List<Seen> seen(Comparator<Rule> order) {
    return seen.stream().sorted(Comparator.comparing(Seen::rule, order)).toList();
  }

  /**
   * The same, as conditions of the second round ask for it. Some ask whether a category was not
   * found: a workspace's own rules are none that can silence those.
   */
  Found found() {
    var looked = Stream.concat(seen.stream().map(Seen::rule), duties.stream()).toList();
    return new Found(
        looked.stream().map(Rule::name).distinct().toList(),
        looked.stream()
            .filter(rule -> !rule.own())
            .map(Rule::category)
            .collect(Collectors.toSet()));
  }

  private static void look(Rule rule, Passage text, List<Seen> into) {
    var detector = rule.detector();
    if (detector == null) {
      into.add(seen(rule, text, null, null));
    } else {
      detector
          .find(text)
          .forEach(match -> into.add(seen(rule, text, span(match), match.evidence())));
    }
  }

  /** Of a text that is not the one the author sees: no span points into it. */
  private static void lookAside(Rule rule, Passage alternative, List<Seen> into) {
    var detector = rule.detector();
    if (detector != null) {
      detector.find(alternative).stream()
          .limit(1)
          .forEach(
              match -> into.add(seen(rule, alternative, null, "alternative text of a medium")));
    }
  }

  private static @Nullable Span span(Match match) {
    return match.isWhole() ? null : new Span(match.start(), match.end());
  }

  private static Seen seen(
      Rule rule, Passage passage, @Nullable Span span, @Nullable String evidence) {
    return Seen.by(rule, finding(rule, passage, span, evidence));
  }

  private static Finding finding(
      Rule rule, Passage passage, @Nullable Span span, @Nullable String evidence) {
    var language = passage.language();
    return new Finding(
        rule.id(),
        rule.pack(),
        rule.version(),
        rule.category(),
        rule.severity(),
        span,
        rule.message().in(language),
        rule.fix().in(language),
        evidence);
  }
}
