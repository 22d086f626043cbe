package io.candor.moderation.screening;

import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.UnsupportedFact;
import io.candor.moderation.detecting.Known;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.Languages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of a revision that rules look at. */
final class PassagesOf {

  private PassagesOf() {}

  /** The text the author sees: all parts, joined by one line feed. */
  static Passage text(Question question) {
    var parts = question.revision().parts();
    var text = parts.stream().map(Part::text).collect(Collectors.joining("\n"));
    var told = question.revision().unsupported();
    return passage(question, text, told == null ? List.of() : told);
  }

  /** What is read out in place of each medium. */
  static List<Passage> alternatives(Question question) {
    return question.revision().parts().stream()
        .flatMap(part -> part.media().stream())
        .map(Media::alt)
        .filter(alt -> !alt.isBlank())
        .map(alt -> passage(question, alt, List.of()))
        .toList();
  }

  private static Passage passage(Question question, String text, List<UnsupportedFact> told) {
    var banned = Circumstances.texts(question.circumstances().brand(), "bannedWords");
    var known = new Known(source(question), told, banned, countries(question), own(question));
    return new Passage(text, Languages.primary(question.revision().language()), known);
  }

  /** A brand may always name itself. */
  private static @Nullable String source(Question question) {
    var source = question.revision().source();
    var brand = Circumstances.text(question.circumstances().brand(), "name");
    return source == null ? null : source + "\n" + brand;
  }

  /** Who answers for it, as readers are told. */
  private static String own(Question question) {
    return Circumstances.text(question.circumstances().brand(), "responsible");
  }

  private static List<String> countries(Question question) {
    var circumstances = question.circumstances();
    var home = Circumstances.text(circumstances.brand(), "homeCountry");
    var all = new LinkedHashSet<>(home.isEmpty() ? List.of() : List.of(home));
    all.addAll(Circumstances.texts(circumstances.audience(), "countries"));
    return List.copyOf(all);
  }
}
