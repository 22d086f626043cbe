package io.candor.moderation.detecting.personal;

/**
 * Tax numbers of German persons (section 139b AO): of the first ten digits one stands there twice
 * or three times, the others once at most; the last checks them (ISO 7064, mod 11, 10).
 */
final class GermanNumbers {

  static final String FORM = "(?<![+.-])[1-9]\\d(?:\\d{9}|(?:[ \\u00a0\\u202f]\\d{3}){3})";

  private static final int TEN = 10;

  private GermanNumbers() {}

  static Kind checks(String written) {
    var digits = StateNumber.bare(written);
    return Kind.LIKELY.where(isSpread(digits) && isChecked(digits));
  }

  private static boolean isSpread(String digits) {
    var times = new int[TEN];
    digits.chars().limit(TEN).forEach(c -> times[c - '0']++);
    int again = 0;
    for (int count : times) {
      again += count > 1 ? 1 : 0;
      again += count > 3 ? TEN : 0;
    }
    return again == 1;
  }

  private static boolean isChecked(String digits) {
    int product = TEN;
    for (int i = 0; i < TEN; i++) {
      int sum = (digits.charAt(i) - '0' + product) % TEN;
      product = (sum == 0 ? TEN : sum) * 2 % (TEN + 1);
    }
    return (TEN + 1 - product) % TEN == digits.charAt(TEN) - '0';
  }
}
