package io.candor.generation.drafts;

import io.candor.contracts.Contributor;
import io.candor.contracts.Revision;
import io.candor.generation.composing.Improvement;
import org.jspecify.annotations.Nullable;

/**
 * A text of a draft.
 *
 * @param cause compose, rewrite, edit or amend
 * @param by sub of the person or agent, or name of the engine
 * @param byPerson a person wrote it, or changed the text before it; share of human work is counted
 *     from the last text that none did
 * @param improvement before, after and why, where the intent was to optimise
 */
public record Written(
    Revision content,
    String cause,
    String by,
    boolean byPerson,
    @Nullable Improvement improvement) {

  /**
   * A text that no engine composed.
   *
   * @param sameText only something beside the text was changed
   */
  public static Written of(Revision content, String cause, Contributor by, boolean sameText) {
    boolean byPerson = sameText || by.kind().equals("person");
    return new Written(content, cause, by.sub(), byPerson, null);
  }
}
