package io.candor.generation.circumstances.adapter;

import io.candor.generation.circumstances.KnownChannel;
import io.candor.generation.circumstances.LongestLabels;
import io.candor.rest.Problems;

/** Whether a text has room on its channel, with the longest label it may owe. */
public final class Fitting {

  private Fitting() {}

  /** Else 422 {@code too-long}. */
  public static void require(
      String field, String text, String language, KnownChannel channel, LongestLabels labels) {
    var unit = channel.countingUnit();
    int room = channel.limit() - labels.room(language, unit);
    int length = unit.length(text);
    if (length > room) {
      throw Problems.unprocessable(
          "too-long",
          "A text is too long",
          field,
          "It has "
              + length
              + " "
              + unit.wireName()
              + "; "
              + channel.id()
              + " takes "
              + channel.limit()
              + ", label included.",
          "Shorten it to " + Math.max(0, room) + ", so that its label has room.");
    }
  }
}
