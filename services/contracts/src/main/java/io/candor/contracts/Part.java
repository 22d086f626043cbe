package io.candor.contracts;

import java.util.List;

/** One part of a post (a thread has several). The text never contains the label. */
public record Part(String text, List<String> links, List<Media> media) {
  public Part {
    links = links == null ? List.of() : List.copyOf(links);
    media = media == null ? List.of() : List.copyOf(media);
  }
}
