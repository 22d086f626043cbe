package io.candor.generation.drafts;

import io.candor.contracts.UnsupportedFact;
import io.candor.generation.composing.Composition;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Drafts as composing sees them. Each method works in the caller's transaction; a draft that ended
 * or moved on meanwhile is left as it is.
 */
public interface DraftsToCompose {

  /** What a revision is to be composed from; without the objections, which its job has. */
  Uni<ToCompose> read(Mutiny.Session session, UUID draft, int revision);

  /**
   * Takes the text as that revision: it is screened next. What its source does not say goes along,
   * and is held there.
   */
  Uni<Void> composed(
      Mutiny.Session session,
      UUID draft,
      int revision,
      Composition.Composed text,
      List<UnsupportedFact> unsupported);

  /**
   * Ends the draft as failed.
   *
   * @param reason stable slug, like {@code engine-unavailable}
   * @param detail for people; no text of the draft
   */
  Uni<Void> failed(Mutiny.Session session, UUID draft, int revision, String reason, String detail);
}
