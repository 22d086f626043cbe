package io.candor.local.secrets;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * A key that signs clearances, as its file has it: a JWK whose {@code iat} says when it was made,
 * {@code nbf} from when it signs, {@code exp} when its private part was destroyed since nothing by
 * it is in force any more, {@code revoked} that it was taken away (the members that OpenID
 * Federation 1.0 gives the keys of its history).
 */
public final class ClearingKey {

  private static final String PRIVATE = "d";
  private static final String MADE = "iat";
  private static final String FROM = "nbf";
  private static final String ENDED = "exp";
  private static final String REVOKED = "revoked";

  private final Map<String, Object> members;

  private ClearingKey(Map<String, Object> members) {
    this.members = members;
  }

  /** A new one. */
  static ClearingKey made(Instant now, Instant from) {
    var members = parsed(KeyMaker.ed25519());
    members.put(MADE, now.getEpochSecond());
    members.put(FROM, from.getEpochSecond());
    return new ClearingKey(members);
  }

  /** From the text of its file; fails with IllegalArgumentException for what is none. */
  static ClearingKey read(String text) {
    var key = new ClearingKey(parsed(text));
    key.members.putIfAbsent("kid", thumbprint(text));
    return key;
  }

  private static String thumbprint(String text) {
    try {
      return JsonWebKey.Factory.newJwk(text).calculateBase64urlEncodedThumbprint("SHA-256");
    } catch (JoseException e) {
      throw new IllegalArgumentException("it is no JWK", e);
    }
  }

  private static Map<String, Object> parsed(String text) {
    try {
      return new LinkedHashMap<>(JsonUtil.parseJson(text));
    } catch (JoseException e) {
      throw new IllegalArgumentException("it is no JSON", e);
    }
  }

  /** Its RFC 7638 thumbprint. */
  public String id() {
    return String.valueOf(members.get("kid"));
  }

  /** When it was made; the first of an installation does not always say. */
  public Optional<Instant> made() {
    return time(MADE);
  }

  /** From when it signs. */
  public Instant from() {
    return time(FROM).orElse(Instant.EPOCH);
  }

  /** When its private part was destroyed, because it had ended by itself. */
  public Optional<Instant> ended() {
    return time(ENDED);
  }

  /** When it was taken away. */
  public Optional<Instant> revoked() {
    return members.get(REVOKED) instanceof Map<?, ?> told
            && told.get("revoked_at") instanceof Number n
        ? Optional.of(Instant.ofEpochSecond(n.longValue()))
        : Optional.empty();
  }

  /** Whether it can sign. */
  boolean isWhole() {
    return members.containsKey(PRIVATE) && !members.containsKey(REVOKED);
  }

  /** What is left of one that has ended: it verifies what it sealed. */
  ClearingKey ended(Instant now) {
    return publicAnd(ENDED, now.getEpochSecond());
  }

  /** What is left of one that was taken away. */
  ClearingKey revoked(Instant now) {
    return publicAnd(REVOKED, Map.of("revoked_at", now.getEpochSecond()));
  }

  /** Its public part. */
  ClearingKey asPublic() {
    var rest = new LinkedHashMap<>(members);
    rest.remove(PRIVATE);
    return new ClearingKey(rest);
  }

  private ClearingKey publicAnd(String name, Object value) {
    var rest = asPublic();
    rest.members.put(name, value);
    return rest;
  }

  private Optional<Instant> time(String name) {
    return members.get(name) instanceof Number n
        ? Optional.of(Instant.ofEpochSecond(n.longValue()))
        : Optional.empty();
  }

  /** The text of its file. */
  String json() {
    return JsonUtil.toJson(members);
  }
}
