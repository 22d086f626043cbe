package io.candor.clearance;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/**
 * Signs clearances, and heads of the record: compact JWS, EdDSA (RFC 8037), with the installation's
 * key.
 */
public final class ClearanceSigner {

  /** The {@code typ} of a clearance: no other JWS of the same key can be taken for one. */
  static final String TYPE = "candor-clearance+jws";

  /** The {@code typ} of a tree head, which no clearance has. */
  static final String HEAD = "candor-record-head+jws";

  private final Ed25519PrivateKeyParameters key;
  private final String keyId;
  private final String clearanceHeader;
  private final String headHeader;

  private ClearanceSigner(Ed25519PrivateKeyParameters key) {
    this.key = key;
    this.keyId = Ed25519.thumbprint(key.generatePublicKey());
    this.clearanceHeader = header(keyId, TYPE);
    this.headHeader = header(keyId, HEAD);
  }

  /** From a private OKP JWK (Ed25519); throws IllegalArgumentException when it is none. */
  public static ClearanceSigner fromJwk(String privateJwk) {
    try {
      var jwk = ContractJson.MAPPER.readTree(privateJwk);
      if (!jwk.path("crv").asText().equals("Ed25519") || !jwk.path("d").isTextual()) {
        throw new IllegalArgumentException("the clearing key is no private Ed25519 JWK");
      }
      return new ClearanceSigner(
          new Ed25519PrivateKeyParameters(Ed25519.decode(jwk.get("d").asText())));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the clearing key is no JSON", e);
    }
  }

  /**
   * The JWS over the claims; its header carries alg EdDSA, kid and typ {@code
   * candor-clearance+jws}.
   */
  public String sign(ClearanceClaims claims) {
    return sign(clearanceHeader, claims);
  }

  /** The JWS over a head; its {@code typ} is {@code candor-record-head+jws}. */
  public String sign(TreeHead head) {
    return sign(headHeader, head);
  }

  private static String header(String keyId, String type) {
    var json = "{\"alg\":\"EdDSA\",\"kid\":\"" + keyId + "\",\"typ\":\"" + type + "\"}";
    return Ed25519.encode(json.getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String header, Object payload) {
    try {
      var input = header + "." + Ed25519.encode(ContractJson.MAPPER.writeValueAsBytes(payload));
      return input + "." + Ed25519.encode(Ed25519.sign(key, input));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** RFC 7638 thumbprint of the key. */
  public String keyId() {
    return keyId;
  }

  /** The public key set, for {@code /.well-known/jwks.json}. */
  public String jwks() {
    return jwks(List.of());
  }

  /** The same with earlier keys: what they signed verifies until it expires. */
  public String jwks(List<ClearanceSigner> earlier) {
    return Stream.concat(Stream.of(this), earlier.stream())
        .map(ClearanceSigner::publicJwk)
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  private String publicJwk() {
    return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"EdDSA\",\"use\":\"sig\",\"kid\":\"%s\",\"x\":\"%s\"}"
        .formatted(keyId, Ed25519.encode(key.generatePublicKey().getEncoded()));
  }
}
