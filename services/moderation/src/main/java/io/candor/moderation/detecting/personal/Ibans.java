package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds account numbers (IBAN, ISO 13616): a country's own length, and the mod 97 checksum. */
public final class Ibans implements Detector {

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** Lengths of the registry, by country. */
  private static final Map<String, Integer> LENGTHS =
      Stream.of(
              ("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20"
                      + " EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26"
                      + " IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30"
                      + " NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28"
                      + " TL23 TN24 TR26 UA29 VA22 VG24 XK20")
                  .split(" "))
          .collect(Collectors.toMap(s -> s.substring(0, 2), s -> Integer.parseInt(s.substring(2))));

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    var text = passage.text();
    int i = 0;
    while (i < text.length() - 14 && found.size() < MOST) {
      int end = isStart(text, i) ? end(text, i) : -1;
      if (end > 0) {
        found.add(Match.at(i, end));
      }
      i = Math.max(i, end) + 1;
    }
    return found;
  }

  private static boolean isStart(String text, int i) {
    return isLetter(text.charAt(i))
        && isLetter(text.charAt(i + 1))
        && isDigit(text.charAt(i + 2))
        && isDigit(text.charAt(i + 3))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  /** Behind the number that starts here, or -1 where none does. */
  private static int end(String text, int start) {
    var country = text.substring(start, start + 2).toUpperCase(java.util.Locale.ROOT);
    int length = LENGTHS.getOrDefault(country, -1);
    var letters = new StringBuilder();
    int i = start;
    while (i < text.length() && letters.length() < length && belongs(text, i)) {
      if (isLetter(text.charAt(i)) || isDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
      i++;
    }
    boolean whole = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
    return letters.length() == length && whole && checks(letters.toString()) ? i : -1;
  }

  /** A letter, a digit, or one separator between two of them. */
  private static boolean belongs(String text, int i) {
    char c = text.charAt(i);
    boolean separator = " -\u00a0\u202f".indexOf(c) >= 0;
    return isLetter(c)
        || isDigit(c)
        || (separator && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)));
  }

  private static boolean checks(String iban) {
    var digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
