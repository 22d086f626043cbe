package io.candor.media.marking;

import io.candor.media.MediaContent;
import java.io.BufferedInputStream;
import java.io.IOException;

/**
 * Writes into pictures what AI did, as XMP (ISO 16684-1): PNG, JPEG, GIF and WebP. The rest of a
 * picture, its other metadata too, stays as it is.
 *
 * <p>A picture passes unchanged where a change would do harm or cannot be made: where it carries a
 * C2PA manifest, which says what AI did by itself and which any change would break; where it is a
 * WebP that has XMP already, which stands behind the picture; and where its metadata cannot be
 * read.
 */
public final class Marking {

  /** Metadata stand before the pixels, and seldom take so much. */
  private static final int HEAD = 256 * 1024;

  private Marking() {}

  /**
   * The picture with its mark. Reads its beginning.
   *
   * @throws IOException when it cannot be read
   */
  public static MediaContent marked(MediaContent picture, Mark mark) throws IOException {
    var bytes = new BufferedInputStream(picture.bytes(), HEAD);
    bytes.mark(HEAD);
    var head = new Head(bytes.readNBytes(HEAD), picture.size());
    bytes.reset();
    var splices = Carrier.splices(head, new XmpPacket(mark));
    long size = picture.size() + splices.stream().mapToLong(Splice::growth).sum();
    return new MediaContent(new SplicedStream(bytes, splices), size);
  }
}
