package io.candor.moderation.detecting.personal;

import java.util.ArrayList;
import java.util.List;

/** Finds rows of digits with separators in between, that stand for themselves. */
final class DigitRuns {

  private final String separators;
  private final int mostSeparators;

  /** A row has at most so many of these between two of its digits. */
  DigitRuns(String separators, int mostSeparators) {
    this.separators = separators;
    this.mostSeparators = mostSeparators;
  }

  /** A row at a half-open range, and its digits alone. */
  record Run(int start, int end, String digits) {}

  /** The rows of so many digits; those that touch a letter are none. */
  List<Run> of(String text, int fewest, int most) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (isDigit(text.charAt(i))) {
        var run = run(text, i);
        if (run.digits().length() >= fewest && run.digits().length() <= most && alone(text, run)) {
          runs.add(run);
        }
        i = run.end();
      } else {
        i++;
      }
    }
    return runs;
  }

  private Run run(String text, int start) {
    var digits = new StringBuilder();
    int end = start;
    int i = start;
    while (i < text.length() && i - end <= mostSeparators) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
        end = i + 1;
      } else if (separators.indexOf(c) < 0) {
        break;
      }
      i++;
    }
    return new Run(start, end, digits.toString());
  }

  private static boolean alone(String text, Run run) {
    boolean before = run.start() > 0 && touches(text.charAt(run.start() - 1));
    boolean after = run.end() < text.length() && touches(text.charAt(run.end()));
    return !before && !after;
  }

  private static boolean touches(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '%' || c == '€' || c == '$';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
