package io.candor.moderation.reviewing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a text is like, in any language: the runs of five letters and digits in it, whatever their
 * case and what stands between words. Texts that share most of them are alike.
 */
public final class Likeness {

  private static final int RUN = 5;
  private static final int MOST_TEXT = 5000;
  private static final int BANDS = 12;
  private static final int ROWS = 3;
  private static final int PRIME = 31;
  private final Set<Long> runs;

  private Likeness(Set<Long> runs) {
    this.runs = runs;
  }

  /** Of the beginning of a text, where it is long. */
  public static Likeness of(String text) {
    var plain = text.substring(0, Math.min(text.length(), MOST_TEXT)).toLowerCase(Locale.ROOT);
    var letters = plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    Set<Long> runs = new HashSet<>();
    for (int at = 0; at == 0 || at <= letters.length() - RUN; at++) {
      runs.add(hash(letters, at, Math.min(at + RUN, letters.length())));
    }
    return new Likeness(runs);
  }

  /** What they have in common, 0 to 1 (Jaccard). */
  public double with(Likeness other) {
    var common = new HashSet<>(runs);
    common.retainAll(other.runs);
    return (double) common.size() / (runs.size() + other.runs.size() - common.size());
  }

  /**
   * A few numbers to find it by (MinHash, in bands): texts that have 0.7 in common share one of
   * them but for one time in a hundred, those that have 0.1 share none but for one in eighty.
   *
   * @param place where they are looked for; what is alike elsewhere shares none
   */
  public List<Long> words(String place) {
    var seed = hash(place, 0, place.length());
    List<Long> words = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long word = seed + band;
      for (int row = 0; row < ROWS; row++) {
        word = mix(word) ^ least((long) band * ROWS + row + 1);
      }
      words.add(word);
    }
    return words;
  }

  private long least(long seed) {
    long salt = mix(seed);
    return runs.stream().mapToLong(run -> mix(run ^ salt)).min().orElse(salt);
  }

  private static long hash(String text, int start, int end) {
    long hash = (long) end - start;
    for (int at = start; at < end; at++) {
      hash = hash * PRIME + text.charAt(at);
    }
    return mix(hash);
  }

  /** The finalizer of SplitMix64: every bit of the answer hangs on every bit that is given. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
