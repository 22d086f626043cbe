package io.candor.moderation.disclosing;

import io.candor.contracts.Part;
import io.candor.text.CountingUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a label is put on.
 *
 * @param language primary subtag
 * @param limit longest text of the channel, label included
 * @param nativeField the channel's own AI field
 */
public record Target(
    List<Part> parts,
    String language,
    Detail detail,
    CountingUnit unit,
    int limit,
    Optional<String> nativeField) {

  public Target {
    parts = List.copyOf(parts);
  }
}
