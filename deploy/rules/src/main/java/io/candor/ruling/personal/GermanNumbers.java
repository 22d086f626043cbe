package io.candor.ruling.personal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tax numbers of German persons: of their first ten digits one stands there twice or three times,
 * the others once; the last checks them (ISO 7064, mod 11, 10).
 */
final class GermanNumbers {

  private static final int TEN = 10;
  private static final int ELEVEN = 11;

  private GermanNumbers() {}

  static String sound(Chance chance) {
    return written(chance, 0);
  }

  static String wrong(Chance chance) {
    return written(chance, chance.between(1, 9));
  }

  private static String written(Chance chance, int off) {
    var ten = ten(chance);
    var number = ten + (check(ten) + off) % TEN;
    return chance.between(0, 1) == 0 ? number : Chance.grouped(number, " ", 2, 3, 3, 3);
  }

  /** Nine of the ten digits in any order, one of them again somewhere, no zero first. */
  private static String ten(Chance chance) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < TEN; i++) {
      digits.add(i);
    }
    chance.shuffle(digits);
    digits.set(TEN - 1, digits.get(chance.between(0, TEN - 2)));
    if (digits.getFirst() == 0) {
      Collections.swap(digits, 0, digits.get(1) == 0 ? 2 : 1);
    }
    var text = new StringBuilder();
    digits.forEach(text::append);
    return text.toString();
  }

  private static int check(String digits) {
    int product = TEN;
    for (int digit : digits.chars().toArray()) {
      int sum = (digit - '0' + product) % TEN;
      product = (sum == 0 ? TEN : sum) * 2 % ELEVEN;
    }
    return (ELEVEN - product) % TEN;
  }
}
