package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Layout;
import io.candor.moderation.detecting.folding.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quotation of a text.
 *
 * @param pieces its words, apart where it leaves some out
 */
record Quoted(int start, int end, List<List<String>> pieces) {

  /** One or two words are a title, or meant otherwise. */
  private static final int FEWEST = 3;

  private static final Pattern GAP = Pattern.compile("…|\\.{3,}");

  static Stream<Quoted> of(String text, Layout layout) {
    return layout.quotations().entrySet().stream()
        .filter(range -> OpeningMarks.isOne(text, range.getKey() - 1))
        .flatMap(range -> read(text, range.getKey(), range.getValue()));
  }

  private static Stream<Quoted> read(String text, int start, int end) {
    var quoted = text.substring(start, end);
    var words = Folded.of(quoted).words();
    if (words.size() < FEWEST) {
      return Stream.empty();
    }
    var pieces = Arrays.stream(GAP.split(quoted)).map(Quotations::words).toList();
    return Stream.of(
        new Quoted(start + words.getFirst().start(), start + words.getLast().end(), pieces));
  }
}
