package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;

/**
 * Finds that the word lists cannot read a text: much of it is in another script, or it is long and
 * has hardly any of the little words that every text in their languages is full of.
 */
public final class StrangeLanguage implements Detector {

  private static final int ENOUGH_LETTERS = 12;
  private static final int ENOUGH_WORDS = 14;
  private final Lexicon lexicon;
  private final String list;

  /** Knows the little words by the name of their list. */
  public StrangeLanguage(Lexicon lexicon, String list) {
    this.lexicon = lexicon;
    this.list = list;
  }

  @Override
  public List<Match> find(Passage passage) {
    if (isForeignScript(passage.text())) {
      return List.of(Match.whole("script"));
    }
    int words = Prose.in(passage).words();
    return words >= ENOUGH_WORDS && known(passage) * 12 < words
        ? List.of(Match.whole("words"))
        : List.of();
  }

  private long known(Passage passage) {
    return passage.hits(lexicon).stream()
        .filter(hit -> hit.entry().list().equals(list))
        .mapToInt(Hit::start)
        .distinct()
        .count();
  }

  /** More than a fifth of the letters, and a word's worth of them. */
  private static boolean isForeignScript(String text) {
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      letters += letter ? 1 : 0;
      foreign += letter && c >= 0x250 && isForeign(c) ? 1 : 0;
    }
    return foreign >= ENOUGH_LETTERS && foreign * 5 > letters;
  }

  private static boolean isForeign(char c) {
    var script = Character.UnicodeScript.of(c);
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
  }
}
