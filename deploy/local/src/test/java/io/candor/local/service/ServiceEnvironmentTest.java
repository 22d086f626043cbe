package io.candor.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.local.home.Home;
import io.candor.local.secrets.Secrets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

  private static final Addresses ADDRESSES = new Addresses(9080, 20001, 20002, 20003, 20004);

  @TempDir Path folder;

  @Test
  void eachServiceHasItsOwnPortDatabaseAndPassword() {
    var environment = environment(false);

    var audience = environment.of(Service.AUDIENCE);

    assertThat(audience)
        .containsEntry("QUARKUS_HTTP_PORT", "9083")
        .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
        .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:20001/audience")
        .containsEntry("QUARKUS_DATASOURCE_USERNAME", "audience")
        .containsEntry("QUARKUS_FLYWAY_USERNAME", "audience_owner")
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:20002");
    assertThat(audience.get("QUARKUS_FLYWAY_PASSWORD"))
        .isNotEqualTo(audience.get("QUARKUS_DATASOURCE_PASSWORD"));
    assertThat(audience.get("QUARKUS_DATASOURCE_PASSWORD"))
        .isNotEqualTo(environment.of(Service.MODERATION).get("QUARKUS_DATASOURCE_PASSWORD"));
  }

  @Test
  void aSecretIsToldOnlyToTheServiceThatNeedsIt() {
    var environment = environment(true);

    for (var service : Service.values()) {
      var told = environment.of(service);
      assertThat(told.containsKey("CANDOR_CLEARING_KEY_FOLDER"))
          .isEqualTo(service == Service.MODERATION);
      assertThat(told.containsKey("CANDOR_SEALING_KEY")).isEqualTo(service == Service.PUBLISHING);
      assertThat(told.containsKey("CANDOR_ENGINE_TOKEN")).isEqualTo(service == Service.GENERATION);
    }
  }

  @Test
  void withoutAnEngineGenerationIsToldOfNone() {
    assertThat(environment(false).of(Service.GENERATION)).doesNotContainKey("CANDOR_ENGINE_URL");
  }

  private ServiceEnvironment environment(boolean engine) {
    var home = new Home(folder).make();
    return new ServiceEnvironment(home, new Secrets(home), ADDRESSES, engine);
  }
}
