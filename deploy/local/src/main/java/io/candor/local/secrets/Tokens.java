package io.candor.local.secrets;

import java.util.List;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Issues bearer tokens for this installation. */
public final class Tokens {

  private static final float MINUTES = 12 * 60f;

  private final Secrets secrets;

  public Tokens(Secrets secrets) {
    this.secrets = secrets;
  }

  /** A token valid for 12 hours. */
  public String issue(String user, String workspace, List<String> groups) {
    try {
      var key = (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(secrets.tokenKey());
      var signature = new JsonWebSignature();
      signature.setPayload(claims(user, workspace, groups).toJson());
      signature.setKey(key.getPrivateKey());
      signature.setKeyIdHeaderValue(key.getKeyId());
      signature.setHeader("typ", "JWT");
      signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private JwtClaims claims(String user, String workspace, List<String> groups) {
    var claims = new JwtClaims();
    claims.setIssuer(secrets.issuer());
    claims.setSubject(user);
    claims.setClaim("workspace", workspace);
    claims.setStringListClaim("groups", groups);
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(MINUTES);
    claims.setGeneratedJwtId();
    return claims;
  }
}
