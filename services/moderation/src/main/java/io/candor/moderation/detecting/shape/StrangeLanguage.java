package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what the word lists cannot read, a text or a passage of it: much of it is in another
 * script, or it is long and has hardly any of the little words that every text in one of their
 * languages is full of. Enumerations and names have none either: a passage of them is none.
 */
public final class StrangeLanguage implements Detector {

  private static final int ENOUGH_WORDS = 14;
  private static final int WORDS_PER_LITTLE_WORD = 12;
  private static final int WORDS_PER_PIECE = 4;
  private final Lexicon lexicon;
  private final String list;

  /** Knows the little words by the name of their list. */
  public StrangeLanguage(Lexicon lexicon, String list) {
    this.lexicon = lexicon;
    this.list = list;
  }

  @Override
  public List<Match> find(Passage passage) {
    var text = passage.text();
    if (Script.isMuch(text)) {
      return List.of(Match.whole("script"));
    }
    if (isStrange(passage, 0, text.length(), Prose.in(passage).words())) {
      return List.of(Match.whole("words"));
    }
    List<Match> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
      look(passage, start, lineEnd(text, start), found);
    }
    return found;
  }

  /** At a line as a whole, or at each of its sentences. */
  private void look(Passage passage, int start, int end, List<Match> found) {
    if (isPassage(passage, start, end)) {
      found.add(new Match(start, end, "words"));
      return;
    }
    var layout = passage.layout();
    for (int at = start; at < end; at = layout.sentenceEnd(at) + 1) {
      int close = Math.min(end, layout.sentenceEnd(at));
      int open = wordStart(passage.text(), at, close);
      if (found.size() < MOST && open < close) {
        lookAt(passage, open, close, found);
      }
    }
  }

  private void lookAt(Passage passage, int start, int end, List<Match> found) {
    if (Script.isMost(passage.text().substring(start, end))) {
      found.add(new Match(start, end, "script"));
    } else if (isPassage(passage, start, end)) {
      found.add(new Match(start, end, "words"));
    }
  }

  private boolean isPassage(Passage passage, int start, int end) {
    if (end - start < 3 * ENOUGH_WORDS) {
      return false;
    }
    var prose = Prose.of(passage.text().substring(start, end));
    return !prose.isNames()
        && prose.words() >= WORDS_PER_PIECE * prose.pieces()
        && isStrange(passage, start, end, prose.words());
  }

  private boolean isStrange(Passage passage, int start, int end, int words) {
    return words >= ENOUGH_WORDS && known(passage, start, end) * WORDS_PER_LITTLE_WORD < words;
  }

  private long known(Passage passage, int start, int end) {
    return passage.hits(lexicon, list).stream()
        .filter(hit -> hit.start() >= start && hit.end() <= end)
        .mapToInt(Hit::start)
        .distinct()
        .count();
  }

  private static int wordStart(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
