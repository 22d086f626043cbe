package io.candor.moderation.detecting.folding;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How one code point is read: NFKD without marks, in lower case, look-alikes as Latin letters. What
 * a code point is read as does not depend on its neighbours, so offsets stay simple.
 */
final class Fold {

  /** Nothing of its own: a mark, or a character that nobody sees. */
  static final String NOTHING = "";

  /** It stands between words. */
  static final String GAP = " ";

  private static final int ASCII = 128;

  /** Filled as needed; threads that race write the same. */
  private static final String[] PLANE = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  private Fold() {}

  /** {@link #NOTHING}, {@link #GAP}, or lower-case letters and digits. */
  static String of(int codePoint) {
    if (codePoint >= PLANE.length) {
      return read(codePoint);
    }
    var known = PLANE[codePoint];
    if (known == null) {
      known = read(codePoint);
      PLANE[codePoint] = known;
    }
    return known;
  }

  /** Whether a code point belongs to the one before it. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String read(int codePoint) {
    if (codePoint < ASCII) {
      return Character.isLetterOrDigit(codePoint)
          ? Character.toString(Character.toLowerCase(codePoint))
          : GAP;
    }
    if (isMark(codePoint) || isInvisible(codePoint)) {
      return NOTHING;
    }
    return mayBeLetter(codePoint) ? letters(codePoint) : GAP;
  }

  /** Format characters (zero width, soft hyphen, tags) and the fillers that look like nothing. */
  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x3164
        || codePoint == 0xFFA0;
  }

  private static boolean mayBeLetter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_NUMBER
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || (codePoint >= 0x24B6 && codePoint <= 0x24E9)
        || (codePoint >= 0x1F110 && codePoint <= 0x1F149);
  }

  private static String letters(int codePoint) {
    var folded = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> folded.append(plain(c)));
    return folded.isEmpty() ? GAP : folded.toString();
  }

  private static String plain(int letter) {
    int digit = Character.digit(letter, 10);
    return digit >= 0 ? Integer.toString(digit) : Lookalikes.latin(letter);
  }
}
