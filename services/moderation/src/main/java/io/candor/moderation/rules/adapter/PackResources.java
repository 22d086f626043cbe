package io.candor.moderation.rules.adapter;

import io.candor.moderation.rules.PackFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The packs that ship with the service. */
@Singleton
final class PackResources implements PackFiles {

  @Override
  public Optional<String> read(String path) {
    try (var stream = PackResources.class.getResourceAsStream("/packs/" + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
