package io.candor.audience.profiling;

import java.util.Optional;
import java.util.regex.Pattern;

/** Years of age like 18-24 or 65+, both ends included. */
public record AgeBand(int from, int to) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");
  private static final int OLDEST = 120;

  /** The band that a text says; empty where it is none. */
  public static Optional<AgeBand> of(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(form.group(1));
    int to = form.group(2) == null ? OLDEST : Integer.parseInt(form.group(2));
    return from <= to && to <= OLDEST ? Optional.of(new AgeBand(from, to)) : Optional.empty();
  }

  /** Whether all in it are younger than 35. */
  boolean isYoung() {
    return to < 35;
  }
}
