package io.candor.generation.origins;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.candor.contracts.DigitalSourceType;

/**
 * How much of AI a digital source type tells, in the order of what readers are owed: what was told
 * once is not told weaker later.
 */
public enum Origin {
  /** People made it, or nobody says, or what is said does not decide. */
  NOT_AI(0),
  /** A fixed algorithm made it, no trained model. */
  BY_RULE(1),
  /** A trained model made or changed a part. */
  CHANGED(2),
  /** A trained model made the whole of it. */
  MADE(3);

  private final int strength;

  Origin(int strength) {
    this.strength = strength;
  }

  /** Of an IPTC digital source type. */
  public static Origin of(String digitalSourceType) {
    return switch (digitalSourceType) {
      case DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA -> MADE;
      case DigitalSourceType.ALGORITHMIC_MEDIA -> BY_RULE;
      default -> DigitalSourceType.generative(digitalSourceType) ? CHANGED : NOT_AI;
    };
  }

  /** The IPTC digital source type that tells as much, where it is AI's. */
  public String digitalSourceType() {
    return switch (this) {
      case MADE -> DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA;
      case CHANGED -> DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA;
      case BY_RULE -> DigitalSourceType.ALGORITHMIC_MEDIA;
      case NOT_AI -> throw new IllegalStateException("nothing was told");
    };
  }

  /** Whether it says that people made it: no AI, and no doubt that a person must settle. */
  public static boolean human(String digitalSourceType) {
    return DigitalSourceType.decided(digitalSourceType) && of(digitalSourceType) == NOT_AI;
  }

  /** Whether it is released without a person's look, and tells less than was told. */
  public static boolean takesBack(String digitalSourceType, Origin told) {
    return DigitalSourceType.decided(digitalSourceType) && of(digitalSourceType).weakerThan(told);
  }

  /** The origin of a number in the database. */
  @JsonCreator
  public static Origin stored(int strength) {
    return values()[strength];
  }

  /** Its number in the database. */
  @JsonValue
  public int strength() {
    return strength;
  }

  /** Whether it tells less than another. */
  public boolean weakerThan(Origin told) {
    return strength < told.strength;
  }
}
