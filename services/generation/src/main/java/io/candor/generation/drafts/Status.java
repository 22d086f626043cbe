package io.candor.generation.drafts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a draft is in its life, in the order of its advance; the last five are for good. */
public enum Status {
  COMPOSING,
  CHOOSING,
  SCREENING,
  HELD,
  CLEARED,
  SCHEDULED,
  PUBLISHING,
  UNKNOWN,
  PUBLISHED,
  REFUSED,
  FAILED,
  MISSED,
  WITHDRAWN;

  /** Its name in JSON and in the database. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of a name we wrote ourselves. */
  @JsonCreator
  public static Status named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The status of a name that somebody sent. */
  public static Optional<Status> find(String name) {
    return Arrays.stream(values()).filter(status -> status.wireName().equals(name)).findFirst();
  }

  /** Whether it never changes again. */
  public boolean terminal() {
    return compareTo(PUBLISHED) >= 0;
  }
}
