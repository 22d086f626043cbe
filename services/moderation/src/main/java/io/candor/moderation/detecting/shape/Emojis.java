package io.candor.moderation.detecting.shape;

import io.candor.moderation.detecting.folding.Folded.Word;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The emojis of a text as a row; whatever stands between them is an item without text. */
final class Emojis {

  private static final String AS_EMOJI = "\uFE0F";
  private static final int ASCII = 0x7F;

  private Emojis() {}

  /** By grapheme cluster, white space apart. */
  static List<Word> in(String text) {
    List<Word> row = new ArrayList<>();
    if (text.codePoints().noneMatch(Emojis::isTelling)) {
      return row;
    }
    var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    for (int start = 0, end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      var cluster = text.substring(start, end);
      if (!cluster.codePoints().allMatch(Emojis::isUnseen)) {
        row.add(new Word(isEmoji(cluster) ? cluster.replace(AS_EMOJI, "") : "", start, end));
      }
      start = end;
    }
    return row;
  }

  /** Without such a code point there is no emoji; readers see one without its selector too. */
  private static boolean isTelling(int codePoint) {
    return codePoint > ASCII && Character.isEmoji(codePoint);
  }

  private static boolean isEmoji(String cluster) {
    return cluster.codePoints().anyMatch(Emojis::isTelling);
  }

  private static boolean isUnseen(int codePoint) {
    return Character.isWhitespace(codePoint) || Glyphs.isBlank(codePoint);
  }
}
