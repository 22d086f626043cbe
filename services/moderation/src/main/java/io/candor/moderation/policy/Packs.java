package io.candor.moderation.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.PackRef;
import io.candor.contracts.moderation.LabelForm;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rule packs in force. */
public interface Packs {

  /** Id, version and digest of each. */
  List<PackRef> inForce();

  /** Every wording a label can have, with its separator, in every counting unit. */
  List<LabelForm> labels();

  /** A pack as people read it: what its file says. */
  Optional<JsonNode> pack(String id);

  /** The one set of packs that a judgement rests on, as one word: a SHA-256 over all of them. */
  static String basis(Collection<PackRef> packs) {
    return PolicyDigest.of(
        packs.stream()
            .map(pack -> pack.id() + "@" + pack.digest())
            .sorted()
            .collect(Collectors.joining(" ")));
  }
}
