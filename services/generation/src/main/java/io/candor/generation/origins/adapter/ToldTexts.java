package io.candor.generation.origins.adapter;

import io.candor.contracts.Authorship;
import io.candor.generation.origins.Origin;
import io.candor.generation.origins.Wording;
import io.candor.messaging.Rows;
import io.candor.rest.ProblemException;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Texts that were told as AI's in a workspace, found again by their words. */
public final class ToldTexts {

  /** The strongest that was told: one step in the index, however often the text was told. */
  private static final String FIND =
      """
      select cast(json_build_object('draft', r.draft, 'origin', r.ai_origin) as text) from revision r
      where r.ai_text = decode(cast(cast($1 as text) as json) ->> 'text', 'hex')
      order by r.ai_origin desc limit 1
      """;

  private record Words(String text) {}

  private record Found(UUID draft, Origin origin) {}

  private ToldTexts() {}

  /**
   * Refuses a declaration that says less of AI than was told of the same words. What is declared
   * made or changed by a trained model is not looked up.
   */
  public static Uni<Void> requireTold(
      Mutiny.Session session, String workspace, Authorship declared, String text) {
    var type = declared.digitalSourceType();
    return Origin.takesBack(type, Origin.CHANGED)
        ? find(session, workspace, text)
            .invoke(found ->
                found
                    .filter(told -> Origin.takesBack(type, told.origin()))
                    .ifPresent(told -> {
                      throw recorded(told.draft());
                    }))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  /** What was told of these words: not AI's where nothing was, or they are too few. */
  public static Uni<Origin> of(Mutiny.Session session, String workspace, String text) {
    return find(session, workspace, text)
        .map(found -> found.map(Found::origin).orElse(Origin.NOT_AI));
  }

  private static Uni<Optional<Found>> find(Mutiny.Session session, String workspace, String text) {
    return Wording.digest(workspace, text)
        .map(digest ->
            Rows.list(session, FIND, new Words(digest), Found.class)
                .map(rows -> rows.stream().findFirst()))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private static ProblemException recorded(UUID draft) {
    return Recorded.problem(
        "authorship.digitalSourceType",
        "Draft " + draft + " tells the same words as AI's.",
        "Declare them as that draft does, or write them anew.");
  }
}
