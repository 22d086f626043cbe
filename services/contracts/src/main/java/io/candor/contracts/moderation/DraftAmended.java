package io.candor.contracts.moderation;

import io.candor.contracts.Contributor;
import io.candor.contracts.Part;
import java.util.List;
import java.util.UUID;

/** A reviewer wrote another text; generation applies it as a new revision, screened again. */
public record DraftAmended(UUID draft, int revision, UUID review, List<Part> parts, Contributor by)
    implements VerdictEvent {
  public DraftAmended {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }
}
