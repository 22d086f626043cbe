package io.candor.moderation.recording;

import java.time.Instant;
import java.util.List;

/**
 * An approval that waits for another person's.
 *
 * @param examined what was examined
 * @param reason why, in the reviewer's words
 */
public record FirstApproval(String by, Instant at, List<String> examined, String reason) {

  public FirstApproval {
    examined = List.copyOf(examined);
  }
}
