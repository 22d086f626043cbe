package io.candor.moderation.detecting.grounding;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds what a text says and its source does not; nothing where there is no source. */
public final class Unsupported implements Detector {

  private final What what;

  /** What is compared. */
  public enum What {
    FIGURES,
    DATES,
    NAMES,
    QUOTATIONS
  }

  /** Compares one kind of thing. */
  public Unsupported(What what) {
    this.what = what;
  }

  @Override
  public List<Match> find(Passage passage) {
    if (passage.known().source() == null) {
      return List.of();
    }
    return passage
        .once(Compared.class, () -> new Compared(new EnumMap<>(What.class)))
        .found()
        .computeIfAbsent(what, _ -> compare(passage));
  }

  /** However many rules ask, it is compared once. */
  private record Compared(Map<What, List<Match>> found) {}

  private List<Match> compare(Passage passage) {
    var source = Source.of(passage);
    var found =
        switch (what) {
          case FIGURES -> Claims.figures(passage.text(), source);
          case DATES -> Claims.dates(passage.text(), source);
          case NAMES -> Names.unknown(passage.text(), passage.language(), source);
          case QUOTATIONS -> Quotations.unknown(passage);
        };
    return found.limit(MOST).toList();
  }
}
