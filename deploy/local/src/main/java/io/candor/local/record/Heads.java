package io.candor.local.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.Key;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Verifies the signatures of tree heads, each once, by the keys of a JWK Set. */
final class Heads {

  private static final String TYPE = "candor-record-head+jws";
  private static final AlgorithmConstraints EDDSA =
      new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

  private final Map<String, Key> keys = new HashMap<>();
  private final Map<String, Head> verified = new HashMap<>();

  /** Throws IllegalArgumentException for text that is no JWK Set, or has no Ed25519 key. */
  Heads(String jwks) {
    try {
      for (var key : new JsonWebKeySet(jwks).getJsonWebKeys()) {
        if ("OKP".equals(key.getKeyType())) {
          keys.put(key.calculateBase64urlEncodedThumbprint("SHA-256"), key.getKey());
        }
      }
    } catch (JoseException e) {
      throw new IllegalArgumentException("no JWK Set", e);
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("there is no Ed25519 key in it");
    }
  }

  /** What a head says, where its signature is by one of the keys. */
  Head verified(String jws) throws BadLine {
    var known = verified.get(jws);
    if (known != null) {
      return known;
    }
    var head = verify(jws);
    verified.put(jws, head);
    return head;
  }

  private Head verify(String jws) throws BadLine {
    try {
      var signature = new JsonWebSignature();
      signature.setAlgorithmConstraints(EDDSA);
      signature.setCompactSerialization(jws);
      if (!TYPE.equals(signature.getHeader("typ"))) {
        throw new BadLine("its head is no head of a record");
      }
      signature.setKey(key(signature.getKeyIdHeaderValue()));
      if (!signature.verifySignature()) {
        throw new BadLine(
            "the signature of its head is not by key " + signature.getKeyIdHeaderValue());
      }
      return Head.of(Lines.JSON.readTree(signature.getPayload()), jws);
    } catch (JoseException | JsonProcessingException e) {
      throw new BadLine("its head is no JWS that can be read");
    }
  }

  private Key key(String id) throws BadLine {
    var key = keys.get(id);
    if (key == null) {
      throw new BadLine("its head is signed with a key that is not given: " + id);
    }
    return key;
  }
}
