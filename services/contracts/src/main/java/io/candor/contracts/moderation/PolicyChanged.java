package io.candor.contracts.moderation;

import io.candor.contracts.PackRef;
import java.util.List;

/** The rule packs in force and the label texts each form can need, so that a draft leaves room. */
public record PolicyChanged(List<PackRef> packs, List<LabelForm> labels) implements PolicyEvent {
  public PolicyChanged {
    packs = packs == null ? List.of() : List.copyOf(packs);
    labels = labels == null ? List.of() : List.copyOf(labels);
  }
}
