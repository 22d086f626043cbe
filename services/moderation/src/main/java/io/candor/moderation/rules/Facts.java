package io.candor.moderation.rules;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the conditions of rules may ask about. All of it is known, or said to be unknown: nothing is
 * guessed.
 *
 * @param first earliest instant of release
 * @param last latest instant of release under one clearance
 * @param countries of the audience, ISO 3166-1 alpha-2; {@value #UNKNOWN} among them where one is
 *     not known, {@value #UNCOVERED} where no pack speaks of one
 * @param language primary subtag, or {@value #UNCOVERED}
 */
public record Facts(
    Instant first,
    Instant last,
    Set<String> countries,
    String language,
    String intent,
    Origin text,
    List<MediaOrigin> media,
    Set<Trait> traits) {

  /** Stands for a country that nobody named, or that does not exist. */
  public static final String UNKNOWN = "unknown";

  /** Stands for a country or language that no pack speaks of. */
  public static final String UNCOVERED = "uncovered";

  public Facts {
    countries = Set.copyOf(countries);
    media = List.copyOf(media);
    traits = Set.copyOf(traits);
  }

  /** What else may hold of a revision. */
  public enum Trait {
    /** Its brand labels text made by rule too, where no law asks. */
    LABELS_AUTOMATED,
    /** There is a source that it must be true to. */
    HAS_SOURCE
  }
}
