package io.candor.moderation.detecting.personal;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds public IP addresses. Private, local and documentation ranges say nothing of a person, and
 * four numbers after a word such as version or chapter are no address.
 */
public final class IpAddresses implements Detector {

  private static final int BEFORE = 16;
  private static final Pattern FOUR =
      Pattern.compile(
          "(?<![\\w.:])(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?!\\w|\\.\\d)");
  private static final Pattern SIX =
      Pattern.compile("(?<![\\w.:])[23][0-9a-fA-F]{3}:[0-9a-fA-F:]{2,34}(?![\\w:])");
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:\\bv|\\bver|version|versión|versione|versie|release|build|firmware|mise à jour|update|upgrade|aggiornamento|actualización|paragraphe|section|article|chapitre"
              + "|chapter|capitolo|capítulo|kapitel|abschnitt|hoofdstuk|§|n°)\\.?\\s?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NOT_PUBLIC =
      Pattern.compile(
          "(?:0|10|127)\\..*|169\\.254\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*|192\\.168\\..*|192\\.0\\.[02]\\..*"
              + "|198\\.51\\.100\\..*|203\\.0\\.113\\..*|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*"
              + "|(?:22[4-9]|2[3-5]\\d)\\..*");

  @Override
  public List<Match> find(Passage passage) {
    var text = passage.text();
    List<Match> found = new ArrayList<>();
    if (text.indexOf('.') >= 0) {
      FOUR.matcher(text)
          .results()
          .filter(r -> isFour(text, r.start(), r.group()))
          .forEach(r -> found.add(Match.at(r.start(), r.end())));
    }
    if (text.indexOf(':') >= 0) {
      SIX.matcher(text)
          .results()
          .filter(r -> isSix(r.group()))
          .forEach(r -> found.add(Match.at(r.start(), r.end())));
    }
    return found.stream().sorted(Comparator.comparingInt(Match::start)).limit(MOST).toList();
  }

  private static boolean isFour(String text, int start, String address) {
    Matcher before = VERSION.matcher(text.substring(Math.max(0, start - BEFORE), start));
    return !before.find() && inRange(address) && !NOT_PUBLIC.matcher(address).matches();
  }

  private static boolean inRange(String address) {
    for (var number : address.split("\\.")) {
      if (Integer.parseInt(number) > 255 || (number.length() > 1 && number.startsWith("0"))) {
        return false;
      }
    }
    return true;
  }

  /** Eight groups, or fewer with one gap; the documentation range is none (RFC 3849). */
  private static boolean isSix(String address) {
    var groups = address.split(":", -1);
    int gaps = address.split("::", -1).length - 1;
    boolean counted = gaps == 1 ? groups.length <= 8 : gaps == 0 && groups.length == 8;
    for (var group : groups) {
      counted &= group.length() <= 4;
    }
    boolean closed = !address.endsWith(":") || address.endsWith("::");
    return counted && closed && !address.toLowerCase(java.util.Locale.ROOT).startsWith("2001:db8:");
  }
}
