package io.candor.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.local.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  @TempDir Path folder;

  @Test
  void aTokenVerifiesAgainstThePublishedKeysAndSaysWhoMayDoWhat() throws Exception {
    var secrets = new Secrets(new Home(folder).make());

    var token = new Tokens(secrets).issue("camille", "atelier", List.of("author", "reviewer"));

    var keys = new JsonWebKeySet(Files.readString(secrets.tokenKeySet())).getJsonWebKeys();
    var claims =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
            .setJwsAlgorithmConstraints(
                new AlgorithmConstraints(
                    ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
            .setExpectedIssuer(secrets.issuer())
            .build()
            .processToClaims(token);
    assertThat(claims.getSubject()).isEqualTo("camille");
    assertThat(claims.getStringClaimValue("workspace")).isEqualTo("atelier");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("author", "reviewer");
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
        .isEqualTo(12 * 60 * 60);
  }
}
