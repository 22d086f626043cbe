package io.candor.moderation.detecting.grounding;

import java.util.regex.Pattern;

/** Tells marks that begin a quotation from inches and apostrophes. */
final class OpeningMarks {

  private static final String STRAIGHT = "\"'‘";
  private static final String CLOSING_BEFORE = ".,;!?…%)";

  /** What is left of a word: 't is, 's avonds, 'tis, 'em, '90s. */
  private static final Pattern CLIPPED =
      Pattern.compile(
          "(?i)(?:\\s|(?:[tsnmkr]|ns|tis|twas|em|cause|til|bout|round|\\d\\ds?)(?![\\p{L}\\p{N}]))");

  private OpeningMarks() {}

  /** Whether the mark at a place begins a quotation, going by what stands around it. */
  static boolean isOne(String text, int place) {
    char mark = text.charAt(place);
    if (STRAIGHT.indexOf(mark) < 0) {
      return true;
    }
    char before = place == 0 ? ' ' : text.charAt(place - 1);
    return !Character.isLetterOrDigit(before)
        && CLOSING_BEFORE.indexOf(before) < 0
        && (mark == '"' || !CLIPPED.matcher(text).region(place + 1, text.length()).lookingAt());
  }
}
