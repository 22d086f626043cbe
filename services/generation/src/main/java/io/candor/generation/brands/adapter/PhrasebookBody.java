package io.candor.generation.brands.adapter;

import io.candor.generation.composing.Phrase;
import io.candor.generation.composing.Phrasebook;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A brand's own openers and closers in a language, as they are sent. */
record PhrasebookBody(
    @Nullable String language,
    @Nullable List<PhraseBody> openers,
    @Nullable List<PhraseBody> closers) {

  private static final Set<String> TONES = Set.of("plain", "warm", "playful", "formal");
  private static final Set<String> NEEDS = Set.of("any", "figure");

  /**
   * A phrase.
   *
   * @param needs {@code figure} where the fact beside it must begin with one, else {@code any}
   * @param tones those it suits; none means all
   */
  record PhraseBody(@Nullable String text, @Nullable String needs, @Nullable List<String> tones) {

    Phrase checked(String field) {
      var suits = Inputs.list(field + ".tones", tones, 0, TONES.size());
      suits.forEach(tone -> oneOf(field + ".tones", tone, TONES));
      var need = needs == null ? "any" : needs;
      oneOf(field + ".needs", need, NEEDS);
      return new Phrase(Inputs.text(field + ".text", text, 200), need, suits);
    }
  }

  static List<Phrasebook> checked(@Nullable List<PhrasebookBody> books) {
    var all =
        Inputs.list("phrasebooks", books, 0, 20).stream().map(PhrasebookBody::checked).toList();
    if (all.stream().map(Phrasebook::language).distinct().count() < all.size()) {
      throw Problems.invalid(
          "phrasebooks.language", "A language is there twice.", "Give one phrasebook a language.");
    }
    return all;
  }

  private Phrasebook checked() {
    var tag = Inputs.language("phrasebooks.language", language);
    return new Phrasebook(
        Locale.forLanguageTag(tag).getLanguage(),
        phrases("phrasebooks.openers", openers),
        phrases("phrasebooks.closers", closers));
  }

  private static List<Phrase> phrases(String field, @Nullable List<PhraseBody> phrases) {
    return Inputs.list(field, phrases, 0, 100).stream()
        .map(phrase -> phrase.checked(field))
        .toList();
  }

  private static void oneOf(String field, String value, Set<String> allowed) {
    if (!allowed.contains(value)) {
      throw Problems.invalid(field, "It is none of those known.", "Use one of " + allowed + ".");
    }
  }
}
