package io.candor.publishing.delivering.adapter;

import jakarta.persistence.Tuple;
import java.util.UUID;

/** A locked post and its fence's version. */
record DuePost(
    UUID id,
    UUID draft,
    String workspace,
    String channel,
    int revision,
    int clearanceNo,
    String content,
    String jws,
    UUID correlation,
    long version) {

  static DuePost of(Tuple row) {
    return new DuePost(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, String.class),
        row.get(3, String.class),
        row.get(4, Number.class).intValue(),
        row.get(5, Number.class).intValue(),
        row.get(6, String.class),
        row.get(7, String.class),
        row.get(8, UUID.class),
        row.get(9, Number.class).longValue());
  }
}
