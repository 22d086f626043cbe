package io.candor.moderation.detecting.learnt;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** A part of a text that is short enough to be understood as one; most posts are one. */
record Piece(int start, int end) {

  /**
   * As long as the tweets that it learnt from. The model would read four times as much, but only
   * what names a group is looked at, and the time that takes grows with its length.
   */
  private static final int LONGEST = 140;

  /** What is looked at of one text; a longer one costs no more. */
  private static final int MOST = 24;

  /**
   * The parts of a text in their order: whole sentences, where they are not too long themselves.
   */
  static List<Piece> of(Passage passage) {
    var text = passage.text();
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length() && pieces.size() < MOST) {
      int end = end(passage, start);
      if (!text.substring(start, end).isBlank()) {
        pieces.add(new Piece(start, end));
      }
      start = end;
    }
    return pieces;
  }

  /** Behind the last sentence that still fits. */
  private static int end(Passage passage, int start) {
    int last = passage.text().length();
    int most = Math.min(last, start + LONGEST);
    int end = start;
    int next = next(passage, start);
    while (next <= most && end < last) {
      end = next;
      next = next(passage, end);
    }
    return end > start ? end : whole(passage.text(), start, most);
  }

  private static int next(Passage passage, int place) {
    int length = passage.text().length();
    return place >= length ? length : Math.min(length, passage.layout().sentenceEnd(place) + 1);
  }

  /** Where a sentence is cut: never within a pair of surrogates. */
  private static int whole(String text, int start, int most) {
    int blank = text.lastIndexOf(' ', most);
    int end = blank > start ? blank : most;
    return Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length() ? end + 1 : end;
  }

  boolean names(Passage passage, Lexicon lexicon, String list) {
    return !hits(passage, lexicon, list).isEmpty();
  }

  /** What it holds of a list, in the text's own language. */
  List<Hit> hits(Passage passage, Lexicon lexicon, String list) {
    return passage.hits(lexicon, list).stream()
        .filter(hit ->
            hit.start() >= start
                && hit.end() <= end
                && hit.entry().language().equals(passage.language()))
        .toList();
  }

  String of(String text) {
    return text.substring(start, end).strip();
  }
}
