package io.candor.moderation.detecting.personal;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers that are valid in the countries of brand and audience, or anywhere with
 * their country code (libphonenumber). Numbers that no person has, such as those of a helpline, are
 * none.
 */
public final class PhoneNumbers implements Detector {

  private static final int FEWEST_DIGITS = 8;
  private static final int MOST_DIGITS = 15;
  private static final int MOST_REGIONS = 6;
  private static final int MOST_ROWS = 200;
  private static final DigitRuns ROWS = new DigitRuns(" .-/()\u00a0\u202f", 2);
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})");

  /** Helplines and hotlines: whoever calls pays nothing, or a fee. */
  private static final Set<PhoneNumberType> OF_NO_PERSON =
      EnumSet.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.UAN);

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

  @Override
  public List<Match> find(Passage passage) {
    var text = passage.text();
    var regions = passage.known().countries().stream().limit(MOST_REGIONS).toList();
    List<Match> found = new ArrayList<>();
    ROWS.of(text, FEWEST_DIGITS, MOST_DIGITS).stream()
        .limit(MOST_ROWS)
        .forEach(row -> {
          int start = opening(text, row.start());
          if (found.size() < MOST && isNumber(text.substring(start, row.end()), regions)) {
            found.add(Match.at(start, row.end()));
          }
        });
    return found;
  }

  /** With the plus sign or bracket before it. */
  private static int opening(String text, int start) {
    int i = start;
    while (i > 0 && start - i < 2 && "+(".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private boolean isNumber(String row, List<String> regions) {
    if (DATE.matcher(row).find()) {
      return false;
    }
    boolean international = row.contains("+") || row.startsWith("00");
    return international
        ? isNumber(row, "FR")
        : regions.stream().anyMatch(region -> isNumber(row, region));
  }

  private boolean isNumber(String row, String region) {
    for (var number : numbers.findNumbers(row, region, Leniency.VALID, 2)) {
      if (!OF_NO_PERSON.contains(numbers.getNumberType(number.number()))) {
        return true;
      }
    }
    return false;
  }
}
