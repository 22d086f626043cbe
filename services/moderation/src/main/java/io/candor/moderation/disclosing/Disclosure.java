package io.candor.moderation.disclosing;

import io.candor.contracts.Label;
import io.candor.contracts.PlacedLabel;
import io.candor.contracts.Rendered;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The label as people and channels see it, and the text with the label in it.
 *
 * @param placed absent when nothing is owed
 */
public record Disclosure(
    Label label,
    @Nullable PlacedLabel placed,
    Map<String, String> nativeFields,
    Rendered rendered) {

  public Disclosure {
    nativeFields = Map.copyOf(nativeFields);
  }

  /** Whether it does not fit its channel. */
  public boolean tooLong() {
    return rendered.length() > rendered.limit();
  }
}
