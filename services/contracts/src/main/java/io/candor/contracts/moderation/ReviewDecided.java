package io.candor.contracts.moderation;

import java.util.List;
import java.util.UUID;

/**
 * A review ended.
 *
 * @param decision approve, amend, refuse, expired or superseded
 */
public record ReviewDecided(
    UUID review,
    UUID draft,
    int revision,
    String decision,
    String by,
    List<String> examined,
    String reason)
    implements ReviewEvent {
  public ReviewDecided {
    examined = examined == null ? List.of() : List.copyOf(examined);
  }
}
