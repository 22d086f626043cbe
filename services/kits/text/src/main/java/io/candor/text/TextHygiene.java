package io.candor.text;

import java.util.Optional;

/** Refuses text that cannot be shown or stored honestly. */
public final class TextHygiene {

  private TextHygiene() {}

  /**
   * What makes a text unusable, in one sentence: a null byte, a lone surrogate, a control character
   * other than tab and line ends, a bidirectional control (UAX 9) that can reorder what readers
   * see, or a noncharacter. Empty when it is fine. Zero-width joiners in emoji and Indic scripts
   * are fine.
   */
  public static Optional<String> defect(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      var defect = defectOf(c);
      if (defect != null) {
        return Optional.of(defect + " at position " + i);
      }
      i += Character.charCount(c);
    }
    return Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable String defectOf(int c) {
    if (c == 0) {
      return "a null character";
    }
    if (c >= 0xD800 && c <= 0xDFFF) {
      return "half of a surrogate pair";
    }
    if ((c < 0x20 && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7f && c < 0xa0)) {
      return "a control character";
    }
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
      return "a bidirectional control character";
    }
    if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
      return "a noncharacter";
    }
    return null;
  }
}
