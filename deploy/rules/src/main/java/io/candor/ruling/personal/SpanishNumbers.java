package io.candor.ruling.personal;

/** Identity numbers of Spain, DNI and NIE: the letter is the rest by 23. */
final class SpanishNumbers {

  private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private SpanishNumbers() {}

  static String sound(Chance chance) {
    return written(chance, 0);
  }

  static String wrong(Chance chance) {
    return written(chance, chance.between(1, LETTERS.length() - 1));
  }

  private static String written(Chance chance, int off) {
    boolean citizen = chance.between(0, 1) == 0;
    var first = citizen ? chance.digits(1) : chance.oneOf("X", "Y", "Z");
    var rest = chance.digits(7);
    int number = Integer.parseInt((citizen ? first : "XYZ".indexOf(first)) + rest);
    char letter = LETTERS.charAt((number + off) % LETTERS.length());
    return first + rest + chance.oneOf("", "-") + letter;
  }
}
