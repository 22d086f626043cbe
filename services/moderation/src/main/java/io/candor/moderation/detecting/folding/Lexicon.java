package io.candor.moderation.detecting.folding;

import java.util.ArrayList;
import java.util.List;

/**
 * Words to look for, all lists in one tree, so that a text is read once. Shared by threads once
 * built. An entry is folded as texts are; a star at its end takes any ending of its last word.
 */
public final class Lexicon {

  private final Node root = new Node();
  private final Vocabulary vocabulary = new Vocabulary();
  private final Slips slips = new Slips(vocabulary);

  private Lexicon() {}

  /** Builds one. */
  public static Builder builder() {
    return new Builder();
  }

  /** All entries found in a reading, by place. */
  public List<Hit> find(Folded text) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      walk(text, i, hits);
      while (!text.endsWord(i)) {
        i++;
      }
      i++;
    }
    return hits;
  }

  /** What it finds beyond that once slips of spelling are mended, as its language is spelt. */
  public List<Hit> guess(Folded text, String language) {
    var mended = slips.mended(text, language);
    return mended == text ? List.of() : find(mended);
  }

  private void walk(Folded text, int start, List<Hit> hits) {
    var node = root;
    for (int i = start; i < text.length(); i++) {
      var next = node.next(text.at(i));
      if (next == null) {
        return;
      }
      node = next;
      collect(node, text, start, i + 1, hits);
    }
  }

  private static void collect(Node node, Folded text, int start, int end, List<Hit> hits) {
    boolean whole = text.endsWord(end);
    if (whole) {
      node.whole().forEach(entry -> hits.add(hit(text, start, end, entry)));
    }
    if (!node.beginnings().isEmpty()) {
      int wordEnd = end;
      while (!text.endsWord(wordEnd)) {
        wordEnd++;
      }
      for (var entry : node.beginnings()) {
        hits.add(hit(text, start, wordEnd, entry));
      }
    }
  }

  private static Hit hit(Folded text, int start, int end, Entry entry) {
    return new Hit(text.from(start), text.to(end - 1), entry);
  }

  /** Fills a lexicon. */
  public static final class Builder {

    private final Lexicon lexicon = new Lexicon();

    private Builder() {}

    /**
     * Adds an entry; throws IllegalArgumentException where it has no letters, or would take the
     * ending of a word of fewer than three.
     */
    public Builder add(String entry, String list, String language) {
      boolean beginning = entry.endsWith("*");
      var folded = Folded.of(entry).toString();
      if (folded.isEmpty() || (beginning && folded.length() < 3)) {
        throw new IllegalArgumentException("has too few letters");
      }
      var node = lexicon.root;
      for (int i = 0; i < folded.length(); i++) {
        node = node.grow(folded.charAt(i));
      }
      var words = folded.split(" ");
      var told = new Entry(list, language, words.length);
      if (beginning) {
        node.begin(told);
      } else {
        node.end(told);
      }
      List.of(words).forEach(word -> lexicon.vocabulary.add(word, language));
      return this;
    }

    /** The lexicon; nothing is added afterwards. */
    public Lexicon build() {
      return lexicon;
    }
  }
}
