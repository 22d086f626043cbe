package io.candor.publishing.feed;

import java.util.List;

/** A line of text. */
public record Line(List<Run> runs) {

  /** Its text without links. */
  String text() {
    return String.join("", runs.stream().map(Run::text).toList());
  }
}
