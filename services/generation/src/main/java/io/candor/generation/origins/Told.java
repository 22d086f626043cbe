package io.candor.generation.origins;

import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a revision tells of AI, stored so that it is found again.
 *
 * @param origin of its text; absent where that is not AI's
 * @param text digest of its {@link Wording}; absent where it is short, or its author's own source
 * @param media those that are AI's
 */
public record Told(@Nullable Origin origin, @Nullable String text, List<Medium> media) {

  /** From this share on, what a person changed of a text is a text of their own. */
  private static final double ANEW = 0.9;

  /** A medium that is AI's. */
  public record Medium(String digest, Origin origin) {}

  /** What a revision tells. */
  public static Told of(String workspace, Revision revision) {
    var origin = Origin.of(revision.authorship().digitalSourceType());
    return origin == Origin.NOT_AI
        ? new Told(null, null, media(revision))
        : new Told(origin, text(workspace, revision), media(revision));
  }

  /** Words of the source, as they were given, and those that a person wrote anew stay theirs. */
  private static @Nullable String text(String workspace, Revision revision) {
    var text = revision.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
    var source = revision.source();
    boolean given = source != null && Wording.folded(source).contains(Wording.folded(text));
    return given || revision.authorship().humanShare() >= ANEW
        ? null
        : Wording.digest(workspace, text).orElse(null);
  }

  private static List<Medium> media(Revision revision) {
    return revision.parts().stream()
        .flatMap(part -> part.media().stream())
        .map(m -> new Medium(m.digest(), Origin.of(m.authorship().digitalSourceType())))
        .filter(m -> m.origin() != Origin.NOT_AI)
        .toList();
  }
}
