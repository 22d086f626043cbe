package io.candor.moderation.enacting.adapter;

import io.candor.moderation.proposing.adapter.PackFile;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version as it is kept; its texts only where they were asked for. */
record PutRow(
    long no,
    String id,
    String version,
    String digest,
    Instant effectiveFrom,
    String putBy,
    Instant putAt,
    @Nullable String takenBackBy,
    @Nullable Instant takenBackAt,
    @Nullable Map<String, String> texts) {

  /**
   * As people see it.
   *
   * @param known whether the caller may see who did it
   */
  VersionView view(boolean known) {
    return new VersionView(
        id,
        version,
        digest,
        effectiveFrom,
        known ? putBy : null,
        putAt,
        known ? takenBackBy : null,
        takenBackAt);
  }

  VersionFiles files() {
    var all = texts == null ? Map.<String, String>of() : texts;
    return new VersionFiles(
        id,
        version,
        digest,
        effectiveFrom,
        all.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(file -> new PackFile(file.getKey(), file.getValue()))
            .toList());
  }
}
