package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A quotation of a text.
 *
 * @param pieces its words, apart where it leaves some out
 */
record Quoted(int start, int end, List<List<String>> pieces) {

  /** One or two words are a title, or meant otherwise. */
  private static final int FEWEST = 3;

  private static final Pattern GAP = Pattern.compile("…|\\.{3,}");

  /** All of a text, in its order; quotations do not overlap, so that each word is read once. */
  static List<Quoted> of(Passage passage) {
    var words = passage.plain().words();
    List<Quoted> all = new ArrayList<>();
    int next = 0;
    for (var range : passage.layout().quotations().entrySet()) {
      int first = from(range.getKey(), words, next);
      next = from(range.getValue(), words, first);
      if (next - first >= FEWEST && OpeningMarks.isOne(passage.text(), range.getKey() - 1)) {
        all.add(read(passage.text(), words.subList(first, next)));
      }
    }
    return all;
  }

  /**
   * Whether a piece is a lone word: lone words stand in many sources in some order, and nobody said
   * them so. Of three words one may be.
   */
  boolean hasLoneWords() {
    int words = pieces.stream().mapToInt(List::size).sum();
    long lone = pieces.stream().filter(piece -> piece.size() == 1).count();
    return lone > (words == FEWEST ? 1 : 0);
  }

  /** The first word at a place or behind it, looked for from a word on. */
  private static int from(int place, List<Folded.Word> words, int word) {
    int found = word;
    while (found < words.size() && words.get(found).start() < place) {
      found++;
    }
    return found;
  }

  private static Quoted read(String text, List<Folded.Word> words) {
    List<List<String>> pieces = new ArrayList<>();
    int behind = words.getFirst().start();
    for (var word : words) {
      if (pieces.isEmpty() || GAP.matcher(text).region(behind, word.start()).find()) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(word.text());
      behind = word.end();
    }
    return new Quoted(words.getFirst().start(), behind, pieces);
  }
}
