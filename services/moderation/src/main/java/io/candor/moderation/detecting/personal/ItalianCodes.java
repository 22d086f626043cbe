package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.personal.NationalIds.Kind;

/**
 * Tax codes of Italian persons: names, birth, place, and a letter that checks them. Letters may
 * stand for digits where two persons had the same code.
 */
final class ItalianCodes {

  private static final String DIGIT = "[0-9LMNP-VLmnp-vl]";

  static final String FORM =
      "[A-Za-z]{6}"
          + DIGIT
          + "{2}[A-EHLMPR-Ta-ehlmpr-t]"
          + DIGIT
          + "{2}[A-Za-z]"
          + DIGIT
          + "{3}[A-Za-z]";

  private static final int LETTERS = 26;

  /** What a letter counts at an odd place; a digit counts as the letter of its order does. */
  private static final String ODD = "BAFHJNPRTVCESULDGIMOQKWZYX";

  private ItalianCodes() {}

  static Kind checks(String written) {
    var code = NationalIds.bare(written);
    int last = code.length() - 1;
    int sum = 0;
    for (int i = 0; i < last; i++) {
      int order = order(code.charAt(i));
      sum += i % 2 == 0 ? ODD.charAt(order) - 'A' : order;
    }
    return NationalIds.met(sum % LETTERS == code.charAt(last) - 'A', Kind.SURELY);
  }

  private static int order(char c) {
    return c <= '9' ? c - '0' : c - 'A';
  }
}
