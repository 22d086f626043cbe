package io.candor.ruling.personal;

/** Social security numbers of the United States: no area 000, 666 or 900 and more. */
final class AmericanNumbers {

  private AmericanNumbers() {}

  static String sound(Chance chance) {
    int area = chance.between(1, 898);
    return "%03d-%02d-%04d"
        .formatted(area == 666 ? 667 : area, chance.between(1, 99), chance.between(1, 9999));
  }

  static String wrong(Chance chance) {
    return switch (chance.between(0, 3)) {
      case 0 -> "000-" + chance.like("##-####");
      case 1 -> "9" + chance.like("##-##-####");
      case 2 -> chance.like("4##-00-####");
      default -> chance.like("4##-##-0000");
    };
  }
}
