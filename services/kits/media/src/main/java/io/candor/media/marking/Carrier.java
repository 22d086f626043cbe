package io.candor.media.marking;

import java.util.List;
import java.util.Optional;

/** How a format carries XMP. */
interface Carrier {

  /**
   * What is to change, in the order of the places; empty where the picture must stay as it is.
   *
   * @throws IndexOutOfBoundsException where the metadata do not end within the head
   */
  List<Splice> change(Head head, XmpPacket packet);

  /** Of the picture that begins so; none where it is no picture, or must stay as it is. */
  static List<Splice> splices(Head head, XmpPacket packet) {
    try {
      return of(head).map(carrier -> carrier.change(head, packet)).orElse(List.of());
    } catch (IndexOutOfBoundsException _) {
      return List.of();
    }
  }

  private static Optional<Carrier> of(Head head) {
    if (head.has(0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PngCarrier::change);
    }
    if (head.has(0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JpegCarrier::change);
    }
    if (head.has(0, "GIF87a") || head.has(0, "GIF89a")) {
      return Optional.of(GifCarrier::change);
    }
    return head.has(0, "RIFF") && head.has(8, "WEBP")
        ? Optional.of(WebpCarrier::change)
        : Optional.empty();
  }
}
