package io.candor.moderation.enacting;

import io.candor.contracts.PackRef;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was found right, as it is put.
 *
 * @param scope whom it is for: a workspace, or all
 * @param plan number of the plan that it was tried with
 * @param shipped the pack of its id that ships, if one does
 */
public record Proposed(
    String scope, PackRef pack, Map<String, String> texts, long plan, @Nullable PackRef shipped) {

  public Proposed {
    texts = Map.copyOf(texts);
  }

  /** Whether a version of this number ships. */
  public boolean ships() {
    return shipped != null && shipped.version().equals(pack.version());
  }

  /** Whether it is what ships, to the word: so a pack that was put goes back to it. */
  public boolean isShipped() {
    return pack.equals(shipped);
  }

  /** How much its files say. */
  public int letters() {
    return texts.values().stream().mapToInt(String::length).sum();
  }
}
