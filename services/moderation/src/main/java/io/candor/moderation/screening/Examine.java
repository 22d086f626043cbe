package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.contracts.Part;
import io.candor.contracts.Span;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.disclosing.Disclosure;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.Languages;
import io.candor.moderation.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets each rule that applies look at the text, and writes down what it saw. */
final class Examine {

  List<Seen> examine(List<Rule> applying, Question question, Disclosure disclosure) {
    var revision = question.revision();
    var language = Languages.primary(revision.language());
    var text = revision.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
    var brand = question.circumstances().brand();
    var rendered = disclosure.rendered();
    var passage =
        new Passage(
            text,
            language,
            revision.source(),
            FactsOf.texts(brand, "bannedWords"),
            new Passage.Room(rendered.length(), rendered.limit(), rendered.unit()));
    List<Seen> seen = new ArrayList<>();
    for (var rule : applying) {
      if (rule.effect() != Effect.LABEL) {
        look(rule, passage, seen);
      }
    }
    return seen;
  }

  private static void look(Rule rule, Passage passage, List<Seen> into) {
    var detector = rule.detector();
    if (detector == null) {
      into.add(seen(rule, passage.language(), null));
      return;
    }
    detector.find(passage).forEach(match -> into.add(seen(rule, passage.language(), match)));
  }

  private static Seen seen(Rule rule, String language, @Nullable Match match) {
    var span = match == null || match.isWhole() ? null : new Span(match.start(), match.end());
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
            match == null ? null : match.evidence());
    return new Seen(rule, finding);
  }
}
