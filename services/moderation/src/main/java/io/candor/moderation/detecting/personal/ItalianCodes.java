package io.candor.moderation.detecting.personal;

/**
 * Tax codes of Italian persons: names, birth, place, and a letter that checks them. Letters may
 * stand for digits where two persons had the same code.
 */
final class ItalianCodes {

  /** With what a digit may be at each tilde. */
  static final String FORM =
      "[A-Za-z]{6}~{2}[A-EHLMPR-Ta-ehlmpr-t]~{2}[A-Za-z]~{3}[A-Za-z]"
          .replace("~", "[0-9LMNP-VLmnp-vl]");

  private static final int LETTERS = 26;

  /** What a letter counts at an odd place; a digit counts as the letter of its order does. */
  private static final String ODD = "BAFHJNPRTVCESULDGIMOQKWZYX";

  private ItalianCodes() {}

  static Kind checks(String written) {
    var code = StateNumber.bare(written);
    int last = code.length() - 1;
    int sum = 0;
    for (int i = 0; i < last; i++) {
      int order = order(code.charAt(i));
      sum += i % 2 == 0 ? ODD.charAt(order) - 'A' : order;
    }
    return Kind.SURELY.where(sum % LETTERS == code.charAt(last) - 'A');
  }

  private static int order(char c) {
    return c <= '9' ? c - '0' : c - 'A';
  }
}
