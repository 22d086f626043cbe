package io.candor.ruling.personal;

/** Tax codes of Italian persons: consonants, birth, place, and a letter that checks them. */
final class ItalianCodes {

  private static final String CONSONANTS = "BCDFGLMNPRSTVZ";
  private static final int LETTERS = 26;

  /** What a letter counts at an odd place, A to Z; digits count as the first ten letters do. */
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private ItalianCodes() {}

  static String sound(Chance chance) {
    return written(chance, 0);
  }

  static String wrong(Chance chance) {
    return written(chance, chance.between(1, LETTERS - 1));
  }

  private static String written(Chance chance, int off) {
    int day = chance.between(1, 28) + (chance.between(0, 1) == 0 ? 0 : 40);
    var code =
        chance.letters(6, CONSONANTS)
            + chance.digits(2)
            + chance.letterOf("ABCDEHLMPRST")
            + "%02d".formatted(day)
            + chance.letterOf("ABCDEFGHILMZ")
            + chance.digits(3);
    return code + (char) ('A' + (sum(code) + off) % LETTERS);
  }

  private static int sum(String code) {
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      int value = c <= '9' ? c - '0' : c - 'A';
      sum += i % 2 == 0 ? ODD[value] : value;
    }
    return sum;
  }
}
