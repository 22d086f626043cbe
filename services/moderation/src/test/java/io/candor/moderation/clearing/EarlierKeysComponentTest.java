package io.candor.moderation.clearing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.clearance.ClearanceSigner;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** After a change of keys what the earlier one signed can still be verified. */
@QuarkusTest
@TestProfile(EarlierKeysComponentTest.AfterAChangeOfKeys.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class EarlierKeysComponentTest {

  private static final String EARLIER =
      "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"" + "B".repeat(42) + "A\"}";

  /** The earlier key's file is named beside that of the one in use. */
  public static final class AfterAChangeOfKeys implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try {
        var file = Files.createTempFile("earlier", ".jwk");
        Files.writeString(file, EARLIER);
        file.toFile().deleteOnExit();
        return Map.of("candor.clearing.key-files-before", file.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void bothKeysAreShownAndOfNeitherItsSecret() {
    var set = given().get("/.well-known/jwks.json");

    assertThat(set.jsonPath().getList("keys.kid"))
        .hasSize(2)
        .contains(ClearanceSigner.fromJwk(EARLIER).keyId());
    assertThat(set.asString()).doesNotContain("\"d\"", "B".repeat(42));
  }
}
