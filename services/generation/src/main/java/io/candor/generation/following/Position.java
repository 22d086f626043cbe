package io.candor.generation.following;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the history: what follows it is read next. Its text is the id of a server-sent event.
 *
 * @param tx the transaction that wrote a line
 * @param seq the line in it
 */
public record Position(long tx, long seq) {

  /** Before everything. */
  public static final Position START = new Position(0, 0);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

  /** The position of an id, if it is one of ours. */
  public static Optional<Position> parse(String text) {
    var matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Position(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return tx + "-" + seq;
  }
}
