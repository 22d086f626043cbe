package io.candor.moderation.detecting.grounding;

import java.util.Set;

/**
 * A date in a text.
 *
 * @param readings what it can mean, month by 100 plus day: 3/4 is two dates on two sides of the
 *     sea; day 0 where only a month is named
 * @param year 0 where none is named
 */
public record Day(int start, int end, Set<Integer> readings, int year) {

  private static final int MONTH = 100;

  /** Month and day as one number. */
  static int of(int month, int day) {
    return month * MONTH + day;
  }

  /** The month of a reading, without its day. */
  static int monthOf(int reading) {
    return reading / MONTH * MONTH;
  }
}
