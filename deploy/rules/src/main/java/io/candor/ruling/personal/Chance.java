package io.candor.ruling.personal;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that is the same at every run. */
final class Chance {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  String oneOf(String... all) {
    return all[random.nextInt(all.length)];
  }

  char letterOf(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  String letters(int count, String of) {
    var all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(letterOf(of));
    }
    return all.toString();
  }

  String digits(int count) {
    return letters(count, "0123456789");
  }

  void shuffle(List<?> all) {
    Collections.shuffle(all, random);
  }

  /** Digits for each {@code #}, letters for each {@code @}, the rest as it stands. */
  String like(String mask) {
    var text = new StringBuilder();
    mask.chars()
        .forEach(
            c -> text.append(c == '#' ? digits(1) : c == '@' ? letters(1, LETTERS) : (char) c));
    return text.toString();
  }

  /** The same in groups of so many, the last as long as what is left. */
  static String grouped(String value, String separator, int... sizes) {
    var text = new StringBuilder();
    int at = 0;
    for (int size : sizes) {
      text.append(at == 0 ? "" : separator).append(value, at, at + size);
      at += size;
    }
    return at < value.length() ? text + separator + value.substring(at) : text.toString();
  }
}
