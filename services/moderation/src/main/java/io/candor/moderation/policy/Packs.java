package io.candor.moderation.policy;

import io.candor.contracts.PackRef;
import io.candor.contracts.moderation.LabelForm;
import java.util.List;

/** The rule packs in force. */
public interface Packs {

  /** Id, version and digest of each. */
  List<PackRef> inForce();

  /** Every wording a label can have, with its separator, in every counting unit. */
  List<LabelForm> labels();
}
