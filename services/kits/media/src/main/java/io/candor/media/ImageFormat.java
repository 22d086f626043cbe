package io.candor.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The pictures the store takes, told by their first bytes. */
enum ImageFormat {
  PNG("image/png", "\u0089PNG\r\n\u001a\n") {
    @Override
    Size size(HeaderBytes in) throws IOException {
      in.skip(8);
      int length = in.big(4);
      if (!in.text(4).equals("IHDR") || length != 13) {
        throw new EOFException();
      }
      return new Size(in.big(4), in.big(4));
    }
  },
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff") {
    @Override
    Size size(HeaderBytes in) throws IOException {
      in.skip(2);
      return JpegSize.find(in);
    }
  },
  GIF("image/gif", "GIF8") {
    @Override
    Size size(HeaderBytes in) throws IOException {
      in.skip(6);
      return new Size(in.little(2), in.little(2));
    }
  },
  WEBP("image/webp", "RIFF") {
    @Override
    Size size(HeaderBytes in) throws IOException {
      in.skip(12);
      return WebpSize.find(in);
    }
  };

  private static final int LONGEST = 12;
  private final String mediaType;
  private final String begin;

  ImageFormat(String mediaType, String begin) {
    this.mediaType = mediaType;
    this.begin = begin;
  }

  String mediaType() {
    return mediaType;
  }

  /** Width and height in pixels. */
  record Size(int width, int height) {}

  /** The size, if it is told before the end. */
  abstract Size size(HeaderBytes in) throws IOException;

  static ImageHeader read(InputStream bytes) throws IOException {
    var in = new HeaderBytes(bytes);
    var first = in.peek(LONGEST);
    var format = Arrays.stream(values()).filter(it -> it.begins(first)).findFirst();
    return format.isEmpty() ? new ImageHeader.Unknown() : format.get().header(in);
  }

  private boolean begins(String first) {
    return first.startsWith(begin)
        && switch (this) {
          case GIF -> first.startsWith("GIF87a") || first.startsWith("GIF89a");
          case WEBP -> first.startsWith("WEBP", 8);
          case PNG, JPEG -> true;
        };
  }

  private ImageHeader header(HeaderBytes in) throws IOException {
    try {
      var size = size(in);
      return size.width() < 1 || size.height() < 1
          ? new ImageHeader.Broken(mediaType)
          : new ImageHeader.Image(mediaType, size.width(), size.height());
    } catch (EOFException _) {
      return new ImageHeader.Broken(mediaType);
    }
  }
}
