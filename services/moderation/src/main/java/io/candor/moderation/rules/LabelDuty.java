package io.candor.moderation.rules;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a label must say.
 *
 * @param always a statement for every origin, absent where it depends
 * @param byOrigin statements by what AI did
 * @param place start or end
 */
public record LabelDuty(@Nullable String always, Map<Origin, String> byOrigin, String place) {

  public LabelDuty {
    byOrigin = Map.copyOf(byOrigin);
  }

  /** The statement for an origin. */
  public Optional<String> statement(Origin origin) {
    return Optional.ofNullable(always != null ? always : byOrigin.get(origin));
  }
}
