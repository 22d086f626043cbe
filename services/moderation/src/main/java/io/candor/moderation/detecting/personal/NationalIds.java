package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the number by which a state knows a person: its form, and its check where it has one. What
 * only looks like it is found where its name stands before it, and never where a thing's does.
 */
public final class NationalIds implements Detector {

  private static final int FEWEST_DIGITS = 6;
  private final Known number;

  /** Looks for that of one state. */
  public NationalIds(State state) {
    number = Known.of(state);
  }

  /** States whose numbers are known. */
  public enum State {
    FR,
    US,
    GB,
    DE,
    ES,
    IT
  }

  /** How a number is called and written, and what is right about it. */
  private record Known(Pattern name, Pattern form, Check check) {

    static Known of(State state) {
      return switch (state) {
        case FR ->
            of("social|sécu|sécurité|nir|ss|assurée?", FrenchNumbers.FORM, FrenchNumbers::checks);
        case US -> of("ssn|social|tin", AmericanNumbers.FORM, AmericanNumbers::checks);
        case GB -> of("nino|ni|insurance|payslip", BritishNumbers.FORM, BritishNumbers::checks);
        case DE ->
            of(
                "steuer-?id|steuer|idnr|identifikationsnummer",
                GermanNumbers.FORM,
                GermanNumbers::checks);
        case ES ->
            of("dni|nie|nif|documento|identidad", SpanishNumbers.FORM, SpanishNumbers::checks);
        case IT -> of("fiscale|cf|tessera", ItalianCodes.FORM, ItalianCodes::checks);
      };
    }

    private static Known of(String name, String form, Check check) {
      return new Known(
          Company.words(name),
          Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + form + ")(?![\\p{L}\\p{N}_])"),
          check);
    }
  }

  /** What is right about a number; of its letters, all are capitals. */
  enum Kind {
    /** It is none. */
    NO,
    /** Many things are written so. */
    MAYBE,
    /** Few other things are. */
    LIKELY,
    /** Nothing else is. */
    SURELY
  }

  /** Says of what has the form what it is. */
  interface Check {
    Kind of(String written);
  }

  @Override
  public List<Match> find(Passage passage) {
    List<Match> found = new ArrayList<>();
    if (Digits.in(passage).dense() < FEWEST_DIGITS) {
      return found;
    }
    var text = passage.text();
    var matcher = number.form().matcher(text);
    while (found.size() < MOST && matcher.find()) {
      if (isOne(text, matcher.start(), matcher.group())) {
        found.add(Match.at(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private boolean isOne(String text, int start, String written) {
    return switch (number.check().of(written)) {
      case NO -> false;
      case MAYBE -> isNamed(text, start);
      case LIKELY -> isNamed(text, start) || !Company.isThing(text, start);
      case SURELY -> true;
    };
  }

  private boolean isNamed(String text, int start) {
    return Company.has(number.name(), text, start);
  }

  /** Letters and digits alone, in capitals. */
  static String bare(String written) {
    return written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }

  /** A check that was met, or not. */
  static Kind met(boolean check, Kind then) {
    return check ? then : Kind.NO;
  }
}
