package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.grounding.Day;
import io.candor.moderation.detecting.grounding.DayScan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the day on which somebody was born who may be alive: a whole date by a word for birth. The
 * birth of a brand, a shop or a festival is nobody's.
 */
public final class BirthDates implements Detector {

  private static final int FEWEST_DIGITS = 3;
  private static final int REACH = 60;
  private static final int AFTER = 30;
  private static final int OLDEST = 1920;
  private static final int NEXT_CENTURY = 2030;
  private static final int CENTURY = 100;
  private static final int ONLY_A_MONTH = 100;

  private static final Pattern BIRTH =
      Company.words(
          "n(?:é|ée|és|ées|é\\(e\\)|é·e) le|(?:date de )?naissance|born(?: on)?|birth|dob|geb\\.?|geboren(?: am| op)?|geburtsdatum"
              + "|nacid[oa] el|nació el|nacimiento|nat[oa] il|nascita|geboortedatum|nascid[oa]s? (?:a|em|no dia)|nasc(?:eu|i) (?:a|em|no dia)|nascimento");

  /** One of them is in each of those words. */
  private static final List<String> STEMS =
      List.of("né", "naiss", "born", "birth", "dob", "geb", "naci", "nato il", "nata il", "nasc");

  private static final Pattern BORN_AFTER = Company.words("geboren");

  private static final Pattern THINGS =
      Company.words(
          "atelier|marque|entreprise|maison|société|projet|idée|boutique|association|festival|club|site|startup|application"
              + "|brand|company|studio|shop|store|project|product|idea|app|marke|firma|werkstatt|projekt|laden|verein"
              + "|marca|empresa|taller|proyecto|tienda|azienda|impresa|progetto|negozio|merk|bedrijf|winkel"
              + "|loja|oficina|projeto|negócio|estúdio|associação|clube|aplicação|aplicativo");

  @Override
  public List<Match> find(Passage passage) {
    var text = passage.text();
    List<Match> found = new ArrayList<>();
    if (Digits.in(passage).count() < FEWEST_DIGITS || !Company.mentions(passage, STEMS)) {
      return found;
    }
    for (var day : DayScan.of(text).all()) {
      if (found.size() < MOST && isWhole(day) && isBirth(text, day)) {
        found.add(Match.at(day.start(), day.end()));
      }
    }
    return found;
  }

  /** With a day, and of a year in which people were born who may be alive. */
  private static boolean isWhole(Day day) {
    int year = day.year() >= NEXT_CENTURY ? day.year() - CENTURY : day.year();
    return year >= OLDEST && day.readings().stream().anyMatch(r -> r % ONLY_A_MONTH != 0);
  }

  private static boolean isBirth(String text, Day day) {
    var before = Company.before(text, day.start(), REACH);
    var after = text.substring(day.end(), Math.min(text.length(), day.end() + AFTER));
    boolean born =
        BIRTH.matcher(before).find() || BORN_AFTER.matcher(after.split("[.!?\\n]", 2)[0]).find();
    return born && !THINGS.matcher(before).find();
  }
}
