package io.candor.generation.media.adapter;

import io.candor.generation.media.Medium;
import io.candor.media.Digests;
import io.candor.media.ImageHeader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at a file that was uploaded: what it is, is told by its bytes alone. */
@ApplicationScoped
class Inspection {

  private final UploadConfig config;

  Inspection(UploadConfig config) {
    this.config = config;
  }

  /** The picture it is; a problem where it is none that is taken. It blocks. */
  Medium inspect(Path file) {
    try {
      long size = Files.size(file);
      requireSize(size);
      var image = image(ImageHeader.of(file));
      return new Medium(Digests.of(file), image.mediaType(), size, image.width(), image.height());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireSize(long size) {
    long most = config.maxSize().asLongValue();
    if (size == 0) {
      throw MediaProblems.empty();
    }
    if (size > most) {
      throw MediaProblems.tooLarge(size, most);
    }
  }

  private ImageHeader.Image image(ImageHeader header) {
    return switch (header) {
      case ImageHeader.Unknown _ -> throw MediaProblems.unknownType();
      case ImageHeader.Broken(var mediaType) -> throw MediaProblems.broken(mediaType);
      case ImageHeader.Image image -> {
        if (image.pixels() > config.maxPixels()) {
          throw MediaProblems.tooManyPixels(image.pixels(), config.maxPixels());
        }
        yield image;
      }
    };
  }
}
