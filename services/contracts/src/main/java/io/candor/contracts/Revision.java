package io.candor.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a draft: all that moderation needs to judge it.
 *
 * @param number counts from 1; each change of text, media, label, channel or schedule makes a new
 *     one
 * @param language BCP 47 tag
 * @param source what the text must be true to, absent where there is none (intent publish)
 * @param returns how often moderation sent this draft back for a rewrite, 0 to 2
 * @param unsupported what its text says and the source does not, where composing it again and again
 *     did not mend that; absent where nothing is
 * @param continues the draft that this one takes up again, absent where it is the first
 * @param paidPartnership true where its author says that somebody gives money or another benefit
 *     for it; absent where nobody says so, which proves nothing
 */
public record Revision(
    int number,
    String intent,
    String brand,
    String audience,
    String channel,
    String language,
    List<Part> parts,
    Authorship authorship,
    List<Contributor> contributors,
    KnownVersions versions,
    Window window,
    @Nullable String source,
    int returns,
    @Nullable String inReplyTo,
    @Nullable List<UnsupportedFact> unsupported,
    @Nullable Continues continues,
    @Nullable Boolean paidPartnership) {
  public Revision {
    parts = parts == null ? List.of() : List.copyOf(parts);
    contributors = contributors == null ? List.of() : List.copyOf(contributors);
    unsupported = unsupported == null || unsupported.isEmpty() ? null : List.copyOf(unsupported);
    paidPartnership = Boolean.TRUE.equals(paidPartnership) ? true : null;
  }

  /** Whether its author says that it is paid for. */
  public boolean paid() {
    return paidPartnership != null;
  }

  /** The same text, where something else is said of who made it. */
  public Revision by(Authorship other) {
    return new Revision(
        number,
        intent,
        brand,
        audience,
        channel,
        language,
        parts,
        other,
        contributors,
        versions,
        window,
        source,
        returns,
        inReplyTo,
        unsupported,
        continues,
        paidPartnership);
  }
}
