package io.candor.moderation.enacting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was put of one pack so far, and of its scope.
 *
 * @param all number of the last change of what holds for all
 * @param scope number of the last change of its scope
 * @param last number of the pack's own last change, 0 where there was none
 * @param latest the first instant of its latest version, absent where none was put
 * @param digests of this version, where it was put before
 * @param put whether this version was put, and not taken back
 * @param packs how many packs its scope has
 * @param versions how many versions of it hold or are planned
 * @param planned how many of these are still to come
 * @param letters how much is said by all that holds or is planned in its scope, but for the version
 *     of it that holds
 * @param now the database's time
 */
public record Standing(
    long all,
    long scope,
    long last,
    @Nullable Instant latest,
    List<String> digests,
    boolean put,
    int packs,
    int versions,
    int planned,
    long letters,
    Instant now) {

  public Standing {
    digests = List.copyOf(digests);
  }
}
