package io.candor.moderation.rules;

import java.util.Optional;

/**
 * A pack that was read and is right by itself.
 *
 * @param file its {@code pack.yaml}
 * @param forms the words of its labels
 */
public record ReadPack(Pack pack, Field file, Optional<Field> forms) {

  public String id() {
    return pack.ref().id();
  }
}
