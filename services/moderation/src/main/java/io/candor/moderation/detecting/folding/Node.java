package io.candor.moderation.detecting.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a tree of letters. */
final class Node {

  /** Entries whose last word ends here. */
  final List<Entry> whole = new ArrayList<>(0);

  /** Entries whose last word begins so. */
  final List<Entry> beginnings = new ArrayList<>(0);

  private char[] letters = {};
  private Node[] nodes = {};

  @Nullable Node next(char letter) {
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == letter) {
        return nodes[i];
      }
    }
    return null;
  }

  Node grow(char letter) {
    var known = next(letter);
    if (known != null) {
      return known;
    }
    letters = Arrays.copyOf(letters, letters.length + 1);
    nodes = Arrays.copyOf(nodes, nodes.length + 1);
    letters[letters.length - 1] = letter;
    nodes[nodes.length - 1] = new Node();
    return nodes[nodes.length - 1];
  }
}
