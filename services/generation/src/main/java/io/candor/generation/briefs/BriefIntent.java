package io.candor.generation.briefs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wanted of a brief. */
public enum BriefIntent {
  CREATE(true),
  OPTIMISE(true),
  IDEATE(false),
  ILLUSTRATE(false),
  REPLY(false),
  PUBLISH(true);

  private final boolean supported;

  BriefIntent(boolean supported) {
    this.supported = supported;
  }

  /** Whether this version does it. */
  public boolean supported() {
    return supported;
  }

  /** Its name in JSON and in the database. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The intent of a name that somebody sent. */
  public static Optional<BriefIntent> find(String name) {
    return Arrays.stream(values()).filter(intent -> intent.wireName().equals(name)).findFirst();
  }
}
