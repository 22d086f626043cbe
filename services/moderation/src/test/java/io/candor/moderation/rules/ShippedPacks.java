package io.candor.moderation.rules;

import io.candor.moderation.detecting.learnt.adapter.OnnxEmbedder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The packs that ship with the service, loaded once for all tests. */
public final class ShippedPacks {

  private static final RuleSet RULES = LoadPacks.from(ShippedPacks::read, OnnxEmbedder.load(1_000));

  private ShippedPacks() {}

  public static RuleSet rules() {
    return RULES;
  }

  /** A file of theirs. */
  public static Optional<String> read(String path) {
    try (var stream = ShippedPacks.class.getResourceAsStream("/packs/" + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
