package io.candor.moderation.screening;

import io.candor.contracts.Media;
import io.candor.contracts.Revision;
import io.candor.moderation.disclosing.Detail;
import io.candor.moderation.disclosing.LabelWords;
import io.candor.moderation.rules.Effect;
import io.candor.moderation.rules.LabelDuty;
import io.candor.moderation.rules.Languages;
import io.candor.moderation.rules.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is read out in place of media that AI made or changed: what their author wrote, and the
 * words in which the label's rules want it told. A label beside a picture is no word about which
 * picture is meant.
 */
final class AltTexts {

  private static final String BETWEEN = " — ";

  private AltTexts() {}

  /** Of the media of which rules that speak have something to tell. */
  static Map<Media, String> of(List<Rule> speaking, Revision revision, LabelWords words) {
    var duties = duties(speaking);
    var language = Languages.primary(revision.language());
    Map<Media, String> texts = new LinkedHashMap<>();
    for (var part : revision.parts()) {
      for (var medium : part.media()) {
        var statements = statements(duties, medium);
        if (!statements.isEmpty()) {
          texts.put(medium, told(medium.alt(), words.of(statements, language, Detail.SHORT)));
        }
      }
    }
    return texts;
  }

  private static List<LabelDuty> duties(List<Rule> speaking) {
    return speaking.stream()
        .filter(rule -> rule.effect() == Effect.LABEL)
        .map(Rule::label)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Set<String> statements(List<LabelDuty> duties, Media medium) {
    var origin = FactsOf.origin(medium);
    return duties.stream()
        .map(duty -> duty.ofMedium(origin.kind(), origin.origin()))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static String told(String alt, String words) {
    return Stream.of(alt.strip(), words)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }
}
