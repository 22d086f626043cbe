package io.candor.ruling.personal;

/** Registration numbers of French social security (NIR): the key is 97 less the rest by 97. */
final class FrenchNumbers {

  private static final int MODULUS = 97;
  private static final long CORSICA_A = 1_000_000;
  private static final long CORSICA_B = 2_000_000;

  private FrenchNumbers() {}

  static String sound(Chance chance) {
    return written(chance, 0);
  }

  static String wrong(Chance chance) {
    return written(chance, chance.between(1, 90));
  }

  private static String written(Chance chance, int off) {
    var department = chance.oneOf("2A", "2B", "13", "33", "59", "75", "69", "97", "99");
    var head = chance.between(1, 2) + chance.digits(2) + "%02d".formatted(chance.between(1, 12));
    var place = "%03d".formatted(chance.between(1, 990)) + "%03d".formatted(chance.between(1, 999));
    int key = (key(head, department, place) - 1 + off) % MODULUS + 1;
    var number = head + department + place + "%02d".formatted(key);
    return switch (chance.between(0, 3)) {
      case 0 -> Chance.grouped(number, " ", 1, 2, 2, 2, 3, 3, 2);
      case 1 -> Chance.grouped(number, ".", 1, 2, 2, 2, 3, 3, 2);
      case 2 -> Chance.grouped(number, " ", 13, 2);
      default -> number;
    };
  }

  /** Corsica's departments count as 19 and 18: the first as 20 less one million, the other two. */
  private static int key(String head, String department, String place) {
    long less = department.equals("2A") ? CORSICA_A : department.equals("2B") ? CORSICA_B : 0;
    long number = Long.parseLong(head + department.replaceAll("[AB]", "0") + place) - less;
    return (int) (MODULUS - number % MODULUS);
  }
}
