package io.candor.ruling.personal;

/** National insurance numbers of the United Kingdom: not every prefix is given out. */
final class BritishNumbers {

  private static final String FIRST = "ABCEGHJKLMNOPRSTWXYZ";
  private static final String SECOND = "ABCEGHJKLMNPRSTWXYZ";
  private static final String NONE = "BG GB KN NK NT TN ZZ";

  private BritishNumbers() {}

  static String sound(Chance chance) {
    var prefix = "" + chance.letterOf(FIRST) + chance.letterOf(SECOND);
    return written(NONE.contains(prefix) ? "JM" : prefix, chance);
  }

  static String wrong(Chance chance) {
    var prefix =
        switch (chance.between(0, 2)) {
          case 0 -> "" + chance.letterOf("DFIQUV") + chance.letterOf(SECOND);
          case 1 -> chance.letterOf(FIRST) + "O";
          default -> chance.oneOf(NONE.split(" "));
        };
    return written(prefix, chance);
  }

  private static String written(String prefix, Chance chance) {
    var number = prefix + chance.digits(6) + chance.letterOf("ABCD");
    return chance.between(0, 1) == 0 ? number : Chance.grouped(number, " ", 2, 2, 2, 2, 1);
  }
}
