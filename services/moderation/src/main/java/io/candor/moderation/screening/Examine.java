package io.candor.moderation.screening;

import io.candor.contracts.Finding;
import io.candor.contracts.Part;
import io.candor.contracts.Span;
import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.Room;
import io.candor.moderation.disclosing.Disclosure;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.Languages;
import io.candor.moderation.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets each rule that applies look at the text, and writes down what it saw. */
final class Examine {

  List<Seen> examine(List<Rule> applying, Question question, Disclosure disclosure) {
    var passage = passage(question, disclosure);
    List<Seen> seen = new ArrayList<>();
    for (var rule : applying) {
      if (rule.effect() != Effect.LABEL) {
        look(rule, passage, seen);
      }
    }
    return seen;
  }

  private static Passage passage(Question question, Disclosure disclosure) {
    var revision = question.revision();
    var rendered = disclosure.rendered();
    var brand = question.circumstances().brand();
    var known =
        new Known(
            source(question),
            FactsOf.texts(brand, "bannedWords"),
            countries(question),
            new Room(rendered.length(), rendered.limit(), rendered.unit()));
    var text = revision.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
    return new Passage(text, Languages.primary(revision.language()), known);
  }

  /** A brand may always name itself. */
  private static @Nullable String source(Question question) {
    var source = question.revision().source();
    return source == null
        ? null
        : source + "\n" + FactsOf.text(question.circumstances().brand(), "name");
  }

  private static List<String> countries(Question question) {
    var circumstances = question.circumstances();
    var home = FactsOf.text(circumstances.brand(), "homeCountry");
    var all = new LinkedHashSet<>(home.isEmpty() ? List.of() : List.of(home));
    all.addAll(FactsOf.texts(circumstances.audience(), "countries"));
    return List.copyOf(all);
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
