package io.candor.moderation.detecting.shape;

/** What readers see of single code points. */
final class Glyphs {

  /** Marks without ink, filler letters and blank symbols, as pairs of first and last. */
  private static final int[] BLANK = {
    0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2065, 0x2065, 0x2800, 0x2800,
    0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x13441, 0x13442, 0x1D159,
    0x1D159, 0xE0000, 0xE0FFF
  };

  private static final char AS_EMOJI = '\uFE0F';

  private Glyphs() {}

  /** Whether something is read there: a letter, a digit, an emoji, or a sign shown as one. */
  static boolean isSolid(String text, int place) {
    int codePoint = text.codePointAt(place);
    return (Character.isLetterOrDigit(codePoint)
            || Character.isEmojiPresentation(codePoint)
            || isShownAsEmoji(text, place, codePoint))
        && !isBlank(codePoint);
  }

  private static boolean isShownAsEmoji(String text, int place, int codePoint) {
    int next = place + Character.charCount(codePoint);
    return codePoint > 0x7F
        && Character.isEmoji(codePoint)
        && next < text.length()
        && text.charAt(next) == AS_EMOJI;
  }

  /** Whether nothing is seen of it, white space apart. */
  static boolean isBlank(int codePoint) {
    boolean blank = Character.getType(codePoint) == Character.FORMAT;
    for (int i = 0; i < BLANK.length && BLANK[i] <= codePoint; i += 2) {
      blank |= codePoint <= BLANK[i + 1];
    }
    return blank;
  }

  /** Whether it is put upon the letter before it, for all to see. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return (type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.COMBINING_SPACING_MARK)
        && !isBlank(codePoint);
  }

  /** Whether it belongs to the letter before it, seen or not. */
  static boolean isUpon(int codePoint) {
    return isMark(codePoint) || isBlank(codePoint);
  }

  /** Whether a line ends behind this place; a carriage return and its line feed end one. */
  static boolean breaksLine(String text, int place) {
    return switch (text.charAt(place)) {
      case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      case '\r' -> place + 1 == text.length() || text.charAt(place + 1) != '\n';
      default -> false;
    };
  }
}
