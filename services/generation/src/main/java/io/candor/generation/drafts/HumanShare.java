package io.candor.generation.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much of a text a person changed. */
public final class HumanShare {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
  private static final int HUNDREDTHS = 100;

  private HumanShare() {}

  /**
   * The share of the characters of {@code after}, by whole words, that are not in their order in
   * {@code before} (longest common subsequence), 0 to 1 in hundredths; what was only taken away
   * counts by its share of {@code before}. 0 only where nothing was changed.
   */
  public static double of(String before, String after) {
    if (before.equals(after)) {
      return 0;
    }
    var old = words(before);
    var now = words(after);
    double kept = common(old, now);
    double longer = Math.max(length(old), length(now));
    double share = longer == 0 ? 1 : 1 - kept / longer;
    return Math.max(1, Math.round(share * HUNDREDTHS)) / (double) HUNDREDTHS;
  }

  private static int common(List<String> a, List<String> b) {
    int[] best = new int[b.size() + 1];
    for (var word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = best[j];
        best[j] =
            word.equals(b.get(j - 1)) ? diagonal + word.length() : Math.max(above, best[j - 1]);
        diagonal = above;
      }
    }
    return best[b.size()];
  }

  private static int length(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
