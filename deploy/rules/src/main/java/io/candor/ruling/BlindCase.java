package io.candor.ruling;

import java.util.List;

/**
 * A sentence that nobody who writes rules has read.
 *
 * @param functionality what it tries, as HateCheck names it: {@code _h} is hateful, {@code _nh} is
 *     not
 */
record BlindCase(String functionality, Sample sample) {

  /** All of a language. */
  static List<BlindCase> of(String language) {
    return Sets.lines("blind-" + language).stream().map(line -> of(line, language)).toList();
  }

  private static BlindCase of(String line, String language) {
    var fields = line.split("\t", 3);
    return new BlindCase(fields[0], new Sample(fields[2], language, fields[0].endsWith("_h")));
  }
}
