package io.candor.generation.drafts;

import io.candor.contracts.Contributor;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a text still says without its source after an edit. A person who writes another text answers
 * for it; who changes only its time or its pictures does not, nor does software.
 */
final class StillUnsupported {

  private StillUnsupported() {}

  static @Nullable List<UnsupportedFact> of(Revision was, String text, Contributor by) {
    var known = was.unsupported();
    if (known == null || text.equals(Revising.text(was.parts()))) {
      return known;
    }
    return by.kind().equals("person")
        ? null
        : known.stream().map(fact -> in(text, fact)).filter(Objects::nonNull).distinct().toList();
  }

  /** The same words, where they are now; none where they are gone. */
  private static @Nullable UnsupportedFact in(String text, UnsupportedFact fact) {
    int start = text.indexOf(fact.words());
    return start < 0
        ? null
        : new UnsupportedFact(fact.kind(), fact.words(), start, start + fact.words().length());
  }
}
