package io.candor.generation.drafts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A request that publishing has not answered yet. */
public enum Pending {
  EDIT,
  WITHDRAWAL;

  /** Its name in JSON and in the database. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The request of a name we wrote ourselves. */
  @JsonCreator
  public static Pending named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
