package io.candor.moderation.recording;

import io.candor.contracts.Finding;
import io.candor.contracts.moderation.Refusal;
import io.candor.moderation.judging.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * On what ground a text is refused: by a reviewer, who names one, or by rules, whose category has
 * one. Each has its category of the statements of reasons of the DSA Transparency Database.
 */
public enum Ground {
  HATE("ILLEGAL_OR_HARMFUL_SPEECH"),
  HARASSMENT("CYBER_VIOLENCE"),
  VIOLENCE("VIOLENCE"),
  SELF_HARM("SELF_HARM"),
  MINORS("PROTECTION_OF_MINORS"),
  SEXUAL("OTHER_VIOLATION_TC"),
  PERSONAL_DATA("DATA_PROTECTION_AND_PRIVACY_VIOLATIONS"),
  INTELLECTUAL_PROPERTY("INTELLECTUAL_PROPERTY_INFRINGEMENTS"),
  ELECTIONS("NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS"),
  PUBLIC_SECURITY("RISK_FOR_PUBLIC_SECURITY"),
  FRAUD("SCAMS_AND_FRAUD"),
  UNSAFE_PRODUCTS("UNSAFE_AND_PROHIBITED_PRODUCTS"),
  ANIMAL_WELFARE("ANIMAL_WELFARE"),
  UNSUPPORTED("CONSUMER_INFORMATION"),
  MISLEADING("CONSUMER_INFORMATION"),
  DISCLOSURE("CONSUMER_INFORMATION"),
  CHANNEL_TERMS("OTHER_VIOLATION_TC"),
  OFF_BRAND("OTHER_VIOLATION_TC"),
  OTHER("OTHER_VIOLATION_TC");

  /** By category of rules. */
  private static final Map<String, Ground> OF_RULES =
      Map.ofEntries(
          Map.entry("hate", HATE),
          Map.entry("harassment", HARASSMENT),
          Map.entry("violence", VIOLENCE),
          Map.entry("self-harm", SELF_HARM),
          Map.entry("minors", MINORS),
          Map.entry("sexual/minors", MINORS),
          Map.entry("sexual", SEXUAL),
          Map.entry("personal-data", PERSONAL_DATA),
          Map.entry("elections", ELECTIONS),
          Map.entry("political", ELECTIONS),
          Map.entry("illicit", PUBLIC_SECURITY),
          Map.entry("security", FRAUD),
          Map.entry("grounding", UNSUPPORTED),
          Map.entry("advertising", MISLEADING),
          Map.entry("commercial", MISLEADING),
          Map.entry("consumer", MISLEADING),
          Map.entry("consumer-information", MISLEADING),
          Map.entry("health", MISLEADING),
          Map.entry("transparency", DISCLOSURE),
          Map.entry("disclosure", DISCLOSURE),
          Map.entry("channel", CHANNEL_TERMS),
          Map.entry("spam", CHANNEL_TERMS),
          Map.entry("brand", OFF_BRAND),
          Map.entry("screening", OTHER));

  private final String category;

  /**
   * A ground.
   *
   * @param category of the Database, without its prefix
   */
  Ground(String category) {
    this.category = category;
  }

  /** The one of a name in JSON. */
  public static Optional<Ground> named(String name) {
    return Arrays.stream(values()).filter(ground -> ground.wireName().equals(name)).findFirst();
  }

  /** All names. */
  public static String names() {
    return Arrays.stream(values()).map(Ground::wireName).collect(Collectors.joining(", "));
  }

  /** That of the gravest finding that decides; other where there is none. */
  public static Ground of(Collection<Finding> findings) {
    return Severity.deciding(findings).stream()
        .min(Comparator.comparingInt(finding -> Severity.rank(finding.severity())))
        .flatMap(finding -> ofRules(finding.category()))
        .orElse(OTHER);
  }

  /**
   * That of a category of rules: of the whole of its name, else of what stands before the slash.
   */
  static Optional<Ground> ofRules(String category) {
    return Optional.ofNullable(OF_RULES.get(category))
        .or(() -> Optional.ofNullable(OF_RULES.get(category.split("/", 2)[0])));
  }

  /** Its name in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As events and the record tell it. */
  public Refusal refusal() {
    return new Refusal(wireName(), "STATEMENT_CATEGORY_" + category);
  }
}
