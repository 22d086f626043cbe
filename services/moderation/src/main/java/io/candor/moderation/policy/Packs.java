package io.candor.moderation.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.moderation.LabelForm;
import io.candor.moderation.judging.PackSet;
import java.util.List;
import java.util.Optional;

/** The rule packs in force. */
public interface Packs {

  /** Id, version and digest of each. */
  PackSet inForce();

  /** Every wording a label can have, with its separator, in every counting unit. */
  List<LabelForm> labels();

  /** A pack as people read it: what its file says. */
  Optional<JsonNode> pack(String id);
}
