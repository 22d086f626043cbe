package io.candor.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.local.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;
  private Home home;
  private Secrets secrets;

  @BeforeEach
  void make() {
    home = new Home(folder.resolve("home")).make();
    secrets = new Secrets(home);
  }

  @Test
  void everyFileIsForItsOwnerOnly() throws Exception {
    secrets.databasePassword("generation");
    secrets.tokenKeySet();
    secrets.clearingKeys().folder();
    secrets.sealingKey();
    secrets.engineTokenValue();

    try (var files = Files.walk(home.secrets()).filter(Files::isRegularFile)) {
      assertThat(files)
          .hasSize(6)
          .allSatisfy(f ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(f)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void whatWasMadeStays() {
    var again = new Secrets(home);

    assertThat(secrets.databasePassword("audience")).isEqualTo(again.databasePassword("audience"));
    assertThat(secrets.issuer()).isEqualTo(again.issuer());
    assertThat(secrets.databasePassword("audience"))
        .isNotEqualTo(secrets.databasePassword("generation"));
  }

  @Test
  void keysAreAsLongAsTheServicesExpect() {
    assertThat(Base64.getDecoder().decode(secrets.sealingKey())).hasSize(32);
    assertThat(Base64.getDecoder().decode(secrets.cursorKey("generation"))).hasSize(32);
  }

  @Test
  void thePublishedKeySetHoldsNothingPrivate() throws Exception {
    var text = Files.readString(secrets.tokenKeySet());

    assertThat(new JsonWebKeySet(text).getJsonWebKeys()).hasSize(1);
    assertThat(text).doesNotContain("\"d\"").doesNotContain("\"p\"");
  }
}
