package io.candor.moderation.detecting.learnt;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what a learnt head doubts, in a text of its language that names a group. It says nothing
 * where word lists show that such words are spoken against, reported or reclaimed, or where they
 * judged a slur themselves: there the lists know better.
 */
public record Learnt(Embedder embedder, Head head, Heeds heeds, String name) implements Detector {

  @Override
  public List<Match> find(Passage passage) {
    if (!reads(passage)) {
      return List.of();
    }
    return Piece.of(passage).stream()
        .filter(piece -> heeds.let(passage, piece))
        .flatMap(piece -> doubted(passage, piece).stream())
        .toList();
  }

  private boolean reads(Passage passage) {
    return passage.language().equals(head.language());
  }

  private Optional<Match> doubted(Passage passage, Piece piece) {
    return embedder
        .embed(piece.of(passage.text()))
        .filter(head::doubts)
        .map(place -> new Match(piece.start(), piece.end(), evidence(place)));
  }

  private String evidence(float[] place) {
    return String.format(Locale.ROOT, "score %.2f, model %s", head.score(place), name);
  }

  /** How harmful a text is, its worst part; empty where that cannot be told. */
  public Optional<Graded> grade(Passage passage) {
    return reads(passage)
        ? Piece.of(passage).stream()
            .flatMap(piece -> embedder.embed(piece.of(passage.text())).stream())
            .map(this::graded)
            .max(Comparator.comparingDouble(Graded::score))
        : Optional.empty();
  }

  private Graded graded(float[] place) {
    double score = head.score(place);
    Map<String, Double> categories = new TreeMap<>();
    head.categories(place).forEach((category, share) -> categories.put(category, share * score));
    return new Graded(score, categories);
  }
}
