package io.candor.generation.hearing.adapter;

import io.candor.messaging.Received;
import java.util.List;
import java.util.UUID;

/** Which drafts a batch is about: their ids are the keys. */
final class Heard {

  private Heard() {}

  static UUID draft(Received<?> received) {
    return UUID.fromString(received.key());
  }

  static List<UUID> drafts(List<? extends Received<?>> events) {
    return events.stream().map(Heard::draft).distinct().toList();
  }
}
