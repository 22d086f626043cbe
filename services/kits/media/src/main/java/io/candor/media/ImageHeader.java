package io.candor.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first bytes of a file say it is. Nothing is decoded, so nothing can swell. */
public sealed interface ImageHeader {

  /** A picture that the media types of the store know. */
  record Image(String mediaType, int width, int height) implements ImageHeader {

    /** How many pixels a decoder has to hold. */
    public long pixels() {
      return (long) width * height;
    }
  }

  /** It begins like such a picture, and ends or breaks before its size is told. */
  record Broken(String mediaType) implements ImageHeader {}

  /** It is something else, whatever it is called. */
  record Unknown() implements ImageHeader {}

  /** Reads the header of a file. */
  static ImageHeader of(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return of(bytes);
    }
  }

  /** Reads as far as the size is told. */
  static ImageHeader of(InputStream bytes) throws IOException {
    return ImageFormat.read(bytes);
  }
}
