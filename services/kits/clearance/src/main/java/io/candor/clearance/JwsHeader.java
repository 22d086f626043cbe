package io.candor.clearance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The protected header; keys carried along (jwk, jku, x5u) are not even read. */
record JwsHeader(
    @Nullable String alg, @Nullable String kid, @Nullable String typ, @Nullable List<String> crit) {

  boolean acceptable() {
    return "EdDSA".equals(alg) && ClearanceSigner.TYPE.equals(typ) && crit == null && kid != null;
  }

  String keyId() {
    return kid == null ? "" : kid;
  }
}
