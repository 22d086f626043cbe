package io.candor.moderation.detecting.folding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree of letters. There are very many, and most have one letter behind them, which is
 * why the first has fields of its own.
 */
final class Node {

  private static final char[] NO_LETTERS = {};
  private static final Node[] NO_NODES = {};

  private List<Entry> whole = List.of();
  private List<Entry> beginnings = List.of();
  private char letter;
  private @Nullable Node first;
  private char[] letters = NO_LETTERS;
  private Node[] nodes = NO_NODES;

  /** Entries whose last word ends here. */
  List<Entry> whole() {
    return whole;
  }

  /** Entries whose last word begins so. */
  List<Entry> beginnings() {
    return beginnings;
  }

  void end(Entry entry) {
    whole = with(whole, entry);
  }

  void begin(Entry entry) {
    beginnings = with(beginnings, entry);
  }

  private static List<Entry> with(List<Entry> some, Entry one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }

  @Nullable Node next(char wanted) {
    if (wanted == letter) {
      return first;
    }
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == wanted) {
        return nodes[i];
      }
    }
    return null;
  }

  Node grow(char wanted) {
    var known = next(wanted);
    if (known != null) {
      return known;
    }
    var grown = new Node();
    if (first == null) {
      letter = wanted;
      first = grown;
      return grown;
    }
    letters = Arrays.copyOf(letters, letters.length + 1);
    nodes = Arrays.copyOf(nodes, nodes.length + 1);
    letters[letters.length - 1] = wanted;
    nodes[nodes.length - 1] = grown;
    return grown;
  }
}
