package io.candor.ruling.personal;

/** Numbers of payment cards: the last digit checks the others (Luhn). */
final class PaymentCards {

  private static final int TEN = 10;
  private static final int NINE = 9;

  private PaymentCards() {}

  static String sound(Chance chance) {
    return written(chance, 0);
  }

  static String wrong(Chance chance) {
    return written(chance, chance.between(1, NINE));
  }

  private static String written(Chance chance, int off) {
    var form =
        chance.oneOf(
            "4##############",
            "51#############",
            "2221###########",
            "37############",
            "6011###########",
            "36###########");
    var number = chance.like(form);
    number += (check(number) + off) % TEN;
    return number.length() == 16 && chance.between(0, 1) == 0
        ? Chance.grouped(number, " ", 4, 4, 4, 4)
        : number;
  }

  private static int check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? 2 * digit : digit;
      sum += counted > NINE ? counted - NINE : counted;
    }
    return (TEN - sum % TEN) % TEN;
  }
}
