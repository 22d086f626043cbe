package io.candor.text;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/** How a channel counts the length of a text. */
public enum CountingUnit {
  /** Unicode code points. */
  CODE_POINTS,
  /** Extended grapheme clusters (UAX 29): what a person sees as one character. */
  GRAPHEMES,
  /** UTF-16 code units. */
  UTF16,
  /** Bytes of UTF-8. */
  BYTES;

  /**
   * The unit of a wire name such as {@code graphemes}; throws IllegalArgumentException on others.
   */
  public static CountingUnit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its wire name. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The length of a text in this unit. */
  public int length(String text) {
    return switch (this) {
      case CODE_POINTS -> text.codePointCount(0, text.length());
      case GRAPHEMES -> graphemes(text);
      case UTF16 -> text.length();
      case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
    };
  }

  private static int graphemes(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundaries.setText(text);
    int count = 0;
    while (boundaries.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  /** Printable Latin-1 and line feeds: one cluster each, no need to ask the iterator. */
  private static boolean isPlain(String text) {
    return text.chars()
        .allMatch(
            c -> c == '\n' || (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c <= 0xff && c != 0xad));
  }
}
