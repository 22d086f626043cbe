package io.candor.moderation.detecting.words;

/**
 * One way in which ill is said of somebody: words of a list on one side of a name, a few words
 * apart.
 *
 * @param list what is said or done
 * @param within most words between it and the name
 * @param denied whether it is ill only where it is denied: "deserve to live"
 * @param link list of words one of which must stand before it, and behind the name where that comes
 *     first in its sentence ("women are … stupid"); empty for none
 * @param linked most words between such a word and it
 */
public record Way(String list, Side side, int within, boolean denied, String link, int linked) {

  /**
   * Where the words stand, seen from the name; earlier: the name is in this sentence or the last.
   */
  public enum Side {
    BEFORE,
    AFTER,
    EITHER,
    EARLIER
  }

  /** Whether words before a name may be meant. */
  boolean before() {
    return side == Side.BEFORE || side == Side.EITHER;
  }

  /** Whether words after a name may be meant. */
  boolean after() {
    return side != Side.BEFORE;
  }
}
