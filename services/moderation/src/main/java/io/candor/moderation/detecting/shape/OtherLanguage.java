package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;

/**
 * Finds that a text is written in another of the lists' languages than it says: its label would be
 * in one that its readers may not have. Told by the little words that only one of the two languages
 * has, outside quotations, where there are several times as many of them: a text of two languages
 * is in its own, and a list of names in any. A text that is a quotation as a whole is read, and one
 * with a capital on each word where it has more little words than names have.
 */
public final class OtherLanguage implements Detector {

  private static final int ENOUGH = 3;
  private static final int MORE_THAN_NAMES_HAVE = 6;
  private final Lexicon lexicon;
  private final Clear clear;

  /**
   * When it is clear.
   *
   * @param little list of the little words of each language
   * @param words fewest words of a text that is judged
   * @param margin how many times as many little words of the other language
   */
  public record Clear(String little, int words, int margin) {}

  /** Knows the little words by the name of their list. */
  public OtherLanguage(Lexicon lexicon, Clear clear) {
    this.lexicon = lexicon;
    this.clear = clear;
  }

  @Override
  public List<Match> find(Passage passage) {
    var prose = Prose.in(passage);
    if (prose.words() < clear.words() || (prose.isNames() && !prose.isTitleCase())) {
      return List.of();
    }
    var little = LittleWords.in(passage, prose, lexicon, clear.little());
    return little.byPlace().values().stream()
        .flatMap(word -> word.languages().stream())
        .distinct()
        .filter(other -> isClear(little, passage.language(), other, prose))
        .sorted()
        .limit(1)
        .map(other -> Match.whole(passage.language() + " ≠ " + other))
        .toList();
  }

  /**
   * Little words are a third of a text and more; a fifth leaves room for names. One word again and
   * again, or single letters, tell nothing.
   */
  private boolean isClear(LittleWords little, String own, String other, Prose prose) {
    int mine = little.only(own, other).size();
    var others = little.only(other, own);
    int different = prose.isNames() ? MORE_THAN_NAMES_HAVE : ENOUGH;
    return others.size() * 5L >= prose.words()
        && others.size() >= clear.margin() * Math.max(1, mine)
        && others.stream().filter(word -> word.length() > 1).distinct().count() >= different;
  }
}
