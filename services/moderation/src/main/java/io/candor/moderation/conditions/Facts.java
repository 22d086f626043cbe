package io.candor.moderation.conditions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the conditions of rules may ask about. All of it is known, or said to be unknown: nothing is
 * guessed.
 *
 * @param first earliest instant of release
 * @param last latest instant of release under one clearance
 * @param language primary subtag, or {@value #UNCOVERED}
 * @param interaction whether it answers somebody
 */
public record Facts(
    Instant first,
    Instant last,
    Readers readers,
    Place place,
    String language,
    String intent,
    boolean interaction,
    Origin text,
    List<MediaOrigin> media,
    Set<Trait> traits) {

  /** Stands for a language that no pack speaks of. */
  public static final String UNCOVERED = "uncovered";

  public Facts {
    media = List.copyOf(media);
    traits = Set.copyOf(traits);
  }

  /** The same whenever it goes out: no condition asks for the time. */
  public Facts timeless() {
    return new Facts(
        Instant.EPOCH,
        Instant.EPOCH,
        readers,
        place,
        language,
        intent,
        interaction,
        text,
        media,
        traits);
  }

  /** Whether its author says that somebody gives something for it. */
  public boolean paid() {
    return traits.contains(Trait.PAID);
  }

  /** The kinds of the media to which AI did this, each once. */
  List<String> kinds(Origin origin) {
    return media.stream()
        .filter(medium -> medium.origin() == origin)
        .map(MediaOrigin::kind)
        .distinct()
        .toList();
  }

  /** What AI did to the media of some kinds; of all where no kind is named. */
  public Set<Origin> origins(Set<String> kinds) {
    return media.stream()
        .filter(medium -> kinds.isEmpty() || kinds.contains(medium.kind()))
        .map(MediaOrigin::origin)
        .collect(Collectors.toSet());
  }

  /**
   * Where it goes out.
   *
   * @param kind of the channel
   * @param nativeField whether the channel has an AI field of its own
   */
  public record Place(String kind, boolean nativeField) {}

  /** What else may hold of a revision. */
  public enum Trait {
    /** Its brand labels text made by rule too, where no law asks. */
    LABELS_AUTOMATED,
    /** There is a source that it must be true to. */
    HAS_SOURCE,
    /** Its author says that somebody gives money or another benefit for it. */
    PAID
  }
}
