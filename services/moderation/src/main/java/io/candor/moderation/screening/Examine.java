package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.contracts.Span;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.disclosing.Disclosure;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets each rule that applies look at the texts of a revision, and writes down what it saw. */
final class Examine {

  private Examine() {}

  static List<Seen> examine(List<Rule> applying, Question question, Disclosure disclosure) {
    var text = PassagesOf.text(question, disclosure.rendered());
    var alternatives = PassagesOf.alternatives(question);
    List<Seen> seen = new ArrayList<>();
    for (var rule : applying) {
      if (rule.effect() != Effect.LABEL) {
        look(rule, text, seen);
        alternatives.forEach(alternative -> lookAside(rule, alternative, seen));
      }
    }
    return seen;
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
    var language = passage.language();
    var finding =
        new Finding(
            rule.id(),
            rule.pack(),
            rule.version(),
            rule.category(),
            rule.severity(),
            span,
            rule.message().in(language),
            rule.fix().in(language),
            evidence);
    return new Seen(rule, finding);
  }
}
