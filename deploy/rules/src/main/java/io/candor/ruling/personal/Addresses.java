package io.candor.ruling.personal;

/** Public addresses on the internet, of both versions. */
final class Addresses {

  private Addresses() {}

  static String sound(Chance chance) {
    if (chance.between(0, 3) == 0) {
      return "2a0%x:%x:%x::%x"
          .formatted(
              chance.between(1, 15),
              chance.between(256, 65_535),
              chance.between(1, 65_535),
              chance.between(1, 65_535));
    }
    return "%d.%d.%d.%d"
        .formatted(
            chance.between(20, 90),
            chance.between(1, 254),
            chance.between(1, 254),
            chance.between(1, 254));
  }
}
