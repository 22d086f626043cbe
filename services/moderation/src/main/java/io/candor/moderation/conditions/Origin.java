package io.candor.moderation.conditions;

import io.candor.contracts.DigitalSourceType;
import java.util.Locale;

/** What AI did to a text or medium, as rules see it. */
public enum Origin {
  /** A trained model made the whole of it. */
  MADE,
  /** A trained model made or changed a part. */
  CHANGED,
  /** A fixed algorithm made it, no trained model. */
  AUTOMATED,
  /** People made it, or tools that do not generate. */
  HUMAN,
  /** Nobody says, or what is said does not decide. */
  UNDECIDED;

  /** How packs write it. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of an IPTC digital source type. */
  public static Origin of(String digitalSourceType) {
    return switch (digitalSourceType) {
      case DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA -> MADE;
      case DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA,
          DigitalSourceType.COMPOSITE_SYNTHETIC ->
          CHANGED;
      case DigitalSourceType.ALGORITHMIC_MEDIA -> AUTOMATED;
      default -> DigitalSourceType.decided(digitalSourceType) ? HUMAN : UNDECIDED;
    };
  }
}
