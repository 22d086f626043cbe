package io.candor.rest;

import org.jspecify.annotations.Nullable;

/** What a client sent, as a problem may repeat it. */
public final class Quoted {

  private static final int MOST = 40;

  private Quoted() {}

  /**
   * Its first 40 characters; what cannot be shown is escaped, so that nothing reorders the rest.
   */
  public static String of(@Nullable Object value) {
    var text = String.valueOf(value);
    return shown(
        text.codePointCount(0, text.length()) <= MOST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…");
  }

  /** The whole text, where control, format (bidirectional ones too) and lone halves are escaped. */
  static String shown(String text) {
    if (text.codePoints().allMatch(Quoted::visible)) {
      return text;
    }
    var out = new StringBuilder();
    text.codePoints()
        .forEach(c -> out.append(visible(c) ? Character.toString(c) : "\\u%04x".formatted(c)));
    return out.toString();
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
