package io.candor.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts made of what is hard to count, the same ones in every run. */
final class Texts {

  private static final long SEED = 20_261_124;
  private static final int MANY = 150;

  private static final List<String> PIECES =
      List.of(
          "a",
          "é",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\u0301",
          "\u200D",
          "\uFE0F",
          "\uD83D\uDC69",
          "\uD83C\uDFFD",
          "\uD83C\uDDEB",
          "\uD83C\uDDF7",
          "\u1100",
          "\u1161",
          "\u11A8",
          "\uAC00",
          "\u0915",
          "\u094D",
          "\u0646",
          "\u0600",
          "\u05D0",
          "\u202F",
          "漢",
          "\uD834\uDD1E");

  private Texts() {}

  /** Many of them, of up to 24 pieces; the empty text among them. */
  static Stream<String> many() {
    var dice = new Random(SEED);
    return Stream.concat(
        Stream.of(""), Stream.generate(() -> one(dice, 1 + dice.nextInt(24))).limit(MANY));
  }

  /** Letters in the tag characters that spell the flag of a region. */
  static String tags(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> Character.toString(0xE0000 + letter))
        .collect(Collectors.joining());
  }

  private static String one(Random dice, int pieces) {
    return IntStream.range(0, pieces)
        .mapToObj(_ -> PIECES.get(dice.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }
}
