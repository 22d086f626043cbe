package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds numbers of payment cards: a known issuer's range, its length, and the Luhn checksum. Ranges
 * that many other numbers fall into count behind a word for a card only.
 */
public final class Cards implements Detector {

  private static final int FEWEST = 12;
  private static final int MOST_DIGITS = 19;
  private static final DigitRuns ROWS = new DigitRuns(" .-\u00a0\u202f", 1);
  private static final Pattern ISSUED =
      Pattern.compile(
          "4(?:\\d{12}|\\d{15}|\\d{18})|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}"
              + "|3[47]\\d{13}|3(?:0[0-5]|[68]\\d)\\d{11}|6(?:011|5\\d\\d|4[4-9]\\d)\\d{12,15}|35\\d{14}|(?:1800|2131)\\d{11}");

  /** Maestro and UnionPay. */
  private static final Pattern MAY_BE = Pattern.compile("(?:5[06-8]|6\\d)\\d{10,17}");

  private static final Pattern CARD =
      Company.words(
          "cards?|cc|credit|debit|maestro|visa|mastercard|carte|cb|karte|kreditkarte|kartennummer|tarjeta|carta|bancomat"
              + "|pinpas|bankpas|creditcard");

  @Override
  public List<Match> find(Passage passage) {
    return Digits.in(passage).count() < FEWEST
        ? List.of()
        : ROWS.of(passage.text(), FEWEST, MOST_DIGITS).stream()
            .filter(row -> isIssued(passage.text(), row) && luhn(row.digits()))
            .map(row -> Match.at(row.start(), row.end()))
            .limit(MOST)
            .toList();
  }

  private static boolean isIssued(String text, DigitRuns.Run row) {
    return ISSUED.matcher(row.digits()).matches()
        || (MAY_BE.matcher(row.digits()).matches() && Company.has(CARD, text, row.start()));
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
