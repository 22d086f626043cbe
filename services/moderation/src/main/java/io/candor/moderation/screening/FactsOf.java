package io.candor.moderation.screening;

import io.candor.contracts.Media;
import io.candor.contracts.Revision;
import io.candor.moderation.conditions.Declared;
import io.candor.moderation.conditions.Facts;
import io.candor.moderation.conditions.MediaOrigin;
import io.candor.moderation.conditions.Readers;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Reads out of a question what the conditions of rules ask about. */
final class FactsOf {

  private static final Set<String> KINDS = Set.of("image", "video", "audio");

  private FactsOf() {}

  /**
   * All of it.
   *
   * @param lifetime how long a clearance lets a revision go out
   */
  static Facts of(Question question, RuleSet rules, Instant now, Duration lifetime) {
    var revision = question.revision();
    var first = later(revision.window().notBefore(), now);
    return new Facts(
        first,
        last(revision, first, lifetime),
        readers(question, rules),
        place(question),
        rules.language(revision.language()),
        revision.intent(),
        revision.intent().equals("reply") || revision.inReplyTo() != null,
        Declared.text(revision),
        revision.parts().stream()
            .flatMap(part -> part.media().stream())
            .map(FactsOf::origin)
            .toList(),
        traits(question));
  }

  private static Readers readers(Question question, RuleSet rules) {
    var audience = question.circumstances().audience();
    return rules.readers(
        Circumstances.texts(audience, "countries"),
        Circumstances.texts(audience, "languages"),
        Circumstances.texts(audience, "ageBands"));
  }

  private static Facts.Place place(Question question) {
    var channel = question.circumstances().channel();
    return new Facts.Place(
        Circumstances.text(channel, "kind"),
        !Circumstances.text(channel, "nativeAiField").isEmpty());
  }

  private static Instant last(Revision revision, Instant first, Duration lifetime) {
    var end = first.plus(lifetime);
    var until = revision.window().until();
    return until == null || until.isAfter(end) ? end : later(until, first);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  static MediaOrigin origin(Media medium) {
    var type = medium.mediaType();
    int slash = type.indexOf('/');
    var kind = slash < 0 ? type : type.substring(0, slash);
    return new MediaOrigin(
        KINDS.contains(kind) ? kind : "other", Declared.medium(medium.authorship()));
  }

  private static Set<Facts.Trait> traits(Question question) {
    var traits = EnumSet.noneOf(Facts.Trait.class);
    var brand = question.circumstances().brand();
    if (Boolean.parseBoolean(Circumstances.text(brand, "labelsAutomated"))) {
      traits.add(Facts.Trait.LABELS_AUTOMATED);
    }
    if (question.revision().source() != null) {
      traits.add(Facts.Trait.HAS_SOURCE);
    }
    if (question.revision().paid()) {
      traits.add(Facts.Trait.PAID);
    }
    return traits;
  }
}
