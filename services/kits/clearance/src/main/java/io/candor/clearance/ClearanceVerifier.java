package io.candor.clearance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.candor.clearance.ClearanceVerifier.Outcome.Invalid;
import io.candor.clearance.ClearanceVerifier.Outcome.Valid;
import io.candor.contracts.ContractJson;
import io.candor.contracts.ReleaseContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/**
 * Verifies that a clearance permits exactly a content: signature by a known key, typ and algorithm,
 * every claim equal to the content, digest recomputed from the content, not expired, not before its
 * issue (clocks may differ by 5 s). Verified signatures are remembered (bounded), so that asking
 * again at the moment of the call costs only the digest and the dates. Thread-safe.
 */
public final class ClearanceVerifier {

  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);
  private static final int REMEMBERED = 10_000;

  /** Keys and the signatures verified under them are replaced together. */
  private record Keys(
      Map<String, Ed25519PublicKeyParameters> byId, Map<String, ClearanceClaims> verified) {}

  private volatile Keys keys = new Keys(Map.of(), Map.of());

  /** What came of it. */
  public sealed interface Outcome {
    /** It permits the content now. */
    record Valid(ClearanceClaims claims) implements Outcome {}

    /**
     * Stable reason: bad-signature, unknown-key, mismatch, digest, expired, not-yet-valid,
     * malformed.
     */
    record Invalid(String reason, String detail) implements Outcome {}
  }

  /**
   * Replaces the keys, from a JWKS document; keys that are gone no longer verify anything. Throws
   * IllegalArgumentException where it is none, and keeps the keys.
   */
  public void useKeys(String jwks) {
    var byId = new HashMap<String, Ed25519PublicKeyParameters>();
    for (var jwk : listed(jwks)) {
      key(jwk).ifPresent(key -> byId.put(Ed25519.thumbprint(key), key));
    }
    keys = new Keys(Map.copyOf(byId), Collections.synchronizedMap(new Recent()));
  }

  private static JsonNode listed(String jwks) {
    try {
      var listed = ContractJson.MAPPER.readTree(jwks).path("keys");
      if (listed.isArray()) {
        return listed;
      }
      throw new IllegalArgumentException("no JWKS: it has no keys");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JWKS", e);
    }
  }

  /** A key that is of no use here is passed over (RFC 7517, 5). */
  private static Optional<Ed25519PublicKeyParameters> key(JsonNode jwk) {
    if (!jwk.path("crv").asText().equals("Ed25519")) {
      return Optional.empty();
    }
    try {
      var bytes = Ed25519.decode(jwk.path("x").asText());
      return Optional.of(new Ed25519PublicKeyParameters(bytes));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The ids of the keys known. */
  public Set<String> keyIds() {
    return keys.byId().keySet();
  }

  /** Verifies at an instant. */
  public Outcome verify(String jws, ReleaseContent content, Instant at) {
    var current = keys;
    var remembered = current.verified().get(jws);
    if (remembered != null) {
      return permits(remembered, content, at);
    }
    return switch (signature(current, jws)) {
      case Valid(var claims) -> remember(current, jws, claims, content, at);
      case Invalid no -> no;
    };
  }

  private static Outcome remember(
      Keys current, String jws, ClearanceClaims claims, ReleaseContent content, Instant at) {
    current.verified().put(jws, claims);
    return permits(claims, content, at);
  }

  private static Outcome signature(Keys current, String jws) {
    var parts = jws.split("\\.", -1);
    if (parts.length != 3) {
      return new Invalid("malformed", "not a compact JWS");
    }
    try {
      var header = read(parts[0], JwsHeader.class);
      if (!header.acceptable()) {
        return new Invalid("malformed", "algorithm, type or critical headers of the JWS");
      }
      var key = current.byId().get(header.keyId());
      if (key == null) {
        return new Invalid("unknown-key", header.keyId());
      }
      return Ed25519.verify(key, parts[0] + "." + parts[1], Ed25519.decode(parts[2]))
          ? new Valid(read(parts[1], ClearanceClaims.class))
          : new Invalid("bad-signature", "the signature is not by " + header.kid());
    } catch (IOException | RuntimeException e) {
      return new Invalid("malformed", "the JWS cannot be read");
    }
  }

  /** A member that is there twice could be read in two ways. */
  private static <T> T read(String part, Class<T> type) throws IOException {
    return ContractJson.MAPPER
        .readerFor(type)
        .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .readValue(Ed25519.decode(part));
  }

  private static Outcome permits(ClearanceClaims claims, ReleaseContent content, Instant at) {
    if (!claims.workspace().equals(content.workspace())
        || !claims.draft().equals(content.draft())
        || claims.revision() != content.revision()
        || claims.clearanceNo() != content.clearanceNo()
        || !claims.channel().equals(content.channel())) {
      return new Invalid("mismatch", "the clearance is for another draft, revision or channel");
    }
    try {
      return claims.digest().equals(ContentDigest.of(content))
          ? inTime(claims, at)
          : new Invalid("digest", "the content is not what was cleared");
    } catch (UncheckedIOException e) {
      return new Invalid("malformed", "the content has no canonical form");
    }
  }

  private static Outcome inTime(ClearanceClaims claims, Instant at) {
    if (!at.isBefore(claims.expiresAt())) {
      return new Invalid("expired", "expired at " + claims.expiresAt());
    }
    return at.isBefore(claims.issuedAt().minus(CLOCKS_DIFFER))
        ? new Invalid("not-yet-valid", "issued at " + claims.issuedAt())
        : new Valid(claims);
  }

  private static final class Recent extends LinkedHashMap<String, ClearanceClaims> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, ClearanceClaims> eldest) {
      return size() > REMEMBERED;
    }
  }
}
