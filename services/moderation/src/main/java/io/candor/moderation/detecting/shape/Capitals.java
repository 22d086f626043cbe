package io.candor.moderation.detecting.shape;

import com.google.re2j.Pattern;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.List;

/**
 * Finds a text that shouts: mostly capitals, links and names apart.
 *
 * @param share of the letters that have a case, in per cent
 * @param letters fewest that are judged
 */
public record Capitals(int share, int letters) implements Detector {

  private static final Pattern APART = Pattern.compile("https?://\\S+|[#@][\\p{L}\\p{N}_]+");

  @Override
  public List<Match> find(Passage passage) {
    if (passage.text().codePoints().filter(Capitals::isCapital).count() * 100
        < (long) share * letters) {
      return List.of();
    }
    var text = APART.matcher(passage.text()).replaceAll(" ");
    long upper = text.codePoints().filter(Capitals::isCapital).count();
    long cased = upper + text.codePoints().filter(Character::isLowerCase).count();
    return cased >= letters && 100 * upper >= share * cased
        ? List.of(Match.whole(100 * upper / cased + " % of " + cased + " letters"))
        : List.of();
  }

  private static boolean isCapital(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }
}
