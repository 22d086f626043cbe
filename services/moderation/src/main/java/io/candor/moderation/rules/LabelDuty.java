package io.candor.moderation.rules;

import io.candor.moderation.conditions.Facts;
import io.candor.moderation.conditions.Origin;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a label must say.
 *
 * @param of whose origin chooses the statement
 * @param kinds of media that are meant, all where none is named
 * @param always a statement for every origin, absent where it depends
 * @param byOrigin statements by what AI did
 * @param place start or end
 */
public record LabelDuty(
    Of of, Set<String> kinds, @Nullable String always, Map<Origin, String> byOrigin, String place) {

  public LabelDuty {
    kinds = Set.copyOf(kinds);
    byOrigin = Map.copyOf(byOrigin);
  }

  /** Whose origin chooses. */
  public enum Of {
    TEXT,
    MEDIA,
    POST
  }

  /**
   * What it must say of a post that its rule speaks of; empty where it has no statement for what AI
   * did there.
   */
  public Set<String> statements(Facts facts) {
    if (always != null) {
      return Set.of(always);
    }
    return (of == Of.MEDIA ? facts.origins(kinds) : Set.of(facts.text()))
        .stream().map(byOrigin::get).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** What it must say of one medium because of what AI did to it; empty where nothing. */
  public Optional<String> ofMedium(String kind, Origin origin) {
    return of == Of.MEDIA && (kinds.isEmpty() || kinds.contains(kind))
        ? Optional.ofNullable(byOrigin.get(origin))
        : Optional.empty();
  }
}
