package io.candor.testing;

import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Tokens that the service under test accepts, and such as it must not. */
public final class Tokens {

  private static final float VALID_MINUTES = 60;
  private final JwtClaims claims = new JwtClaims();

  private Tokens(String sub) {
    claims.setSubject(sub);
    claims.setIssuer(TestKeys.ISSUER);
    claims.setIssuedAtToNow();
    claims.setGeneratedJwtId();
    claims.setExpirationTimeMinutesInTheFuture(VALID_MINUTES);
    claims.setStringListClaim("groups", List.of());
  }

  /** A token of this subject, without groups, in workspace default. */
  public static Tokens of(String sub) {
    return new Tokens(sub);
  }

  /** A bearer token of a person in these groups. */
  public static String bearer(String sub, String... groups) {
    return "Bearer " + of(sub).groups(groups).mint();
  }

  public Tokens groups(String... groups) {
    claims.setStringListClaim("groups", groups);
    return this;
  }

  public Tokens workspace(String workspace) {
    claims.setStringClaim("workspace", workspace);
    return this;
  }

  public Tokens issuer(String issuer) {
    claims.setIssuer(issuer);
    return this;
  }

  /** It expired an hour ago. */
  public Tokens expired() {
    claims.setExpirationTimeMinutesInTheFuture(-VALID_MINUTES);
    return this;
  }

  /** Any other claim. */
  public Tokens claim(String name, Object value) {
    claims.setClaim(name, value);
    return this;
  }

  /** Without a claim that all have. */
  public Tokens without(String name) {
    claims.unsetClaim(name);
    return this;
  }

  /** Signed by the installation's key. */
  public String mint() {
    try {
      return signed(key());
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signed by a key that nobody trusts, under the trusted key's name. */
  public String mintByAStranger() {
    try {
      var stranger = RsaJwkGenerator.generateJwk(2048);
      stranger.setKeyId(key().getKeyId());
      return signed(stranger);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Not signed: {@code alg: none}. */
  public String mintUnsigned() {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
      jws.setAlgorithmHeaderValue("none");
      jws.setPayload(claims.toJson());
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The Ed25519 private JWK whose public half {@code candor.jwks-url} serves in tests. */
  public static String clearingKey() {
    return Infrastructure.fact("clearing-key");
  }

  private static PublicJsonWebKey key() throws JoseException {
    return PublicJsonWebKey.Factory.newPublicJwk(Infrastructure.fact("token-key"));
  }

  private String signed(PublicJsonWebKey key) throws JoseException {
    var jws = new JsonWebSignature();
    jws.setHeader("typ", "JWT");
    jws.setAlgorithmHeaderValue("RS256");
    jws.setKeyIdHeaderValue(key.getKeyId());
    jws.setKey(key.getPrivateKey());
    jws.setPayload(claims.toJson());
    return jws.getCompactSerialization();
  }
}
