package io.candor.ruling.personal;

import java.math.BigInteger;

/** Numbers of bank accounts (IBAN), of countries whose form is easily made. */
final class Accounts {

  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private Accounts() {}

  static String sound(Chance chance) {
    return written(chance, 0);
  }

  static String wrong(Chance chance) {
    return written(chance, chance.between(1, 40));
  }

  private static String written(Chance chance, int off) {
    var form =
        chance.oneOf(
            "FR#######################",
            "DE##################",
            "GB@@@@##############",
            "ES####################",
            "IT@######################",
            "NL@@@@##########");
    var country = form.substring(0, 2);
    var account = chance.like(form.substring(2));
    int check = 98 - rest(account + country + "00");
    int shown = check + off > 98 ? check - off : check + off;
    var number = country + "%02d".formatted(Math.abs(shown)) + account;
    return chance.between(0, 1) == 0 ? number : number.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static int rest(String letters) {
    var digits = new StringBuilder();
    letters.chars().forEach(c -> digits.append(c <= '9' ? c - '0' : c - 'A' + 10));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}
