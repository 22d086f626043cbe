package io.candor.moderation.proposing.adapter;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page begins: the newest decision that counts, and the last that was shown. */
record Place(@Nullable UUID until, @Nullable UUID shown) {

  static Place of(Optional<String> position) {
    return position
        .map(text -> text.split("/", 2))
        .map(ids -> new Place(UUID.fromString(ids[0]), UUID.fromString(ids[1])))
        .orElse(new Place(null, null));
  }

  static String written(@Nullable UUID until, UUID shown) {
    return until + "/" + shown;
  }

  /** Ids are in the order of time as they are written. */
  boolean isBefore(Otherwise one) {
    return shown == null || one.id().toString().compareTo(shown.toString()) < 0;
  }
}
