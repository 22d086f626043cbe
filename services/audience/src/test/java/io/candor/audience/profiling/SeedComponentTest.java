package io.candor.audience.profiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.candor.contracts.Topic;
import io.candor.contracts.audience.AudienceProfileChanged;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fresh installation. */
@QuarkusTest
@TestProfile(SeedComponentTest.Fresh.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "audience-fresh"))
class SeedComponentTest {

  /** Seeds what an installation starts with. */
  public static final class Fresh implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("candor.seed-default", "true");
    }
  }

  @Test
  void hasItsAudienceAndHasToldOfIt() {
    Rest.in("default", "author")
        .get("/v1/audiences")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo("fr-young-adults"))
        .body("items[0].countries", equalTo(List.of("FR")))
        .body("items[0].languages", equalTo(List.of("fr")));

    try (var kafka = new Kafka()) {
      var told =
          kafka
              .expect(Topic.AUDIENCE_PROFILE)
              .forKey("default/fr-young-adults")
              .exactly(1, AudienceProfileChanged.class);
      assertThat(told.getFirst().version()).isEqualTo(1);
    }
  }
}
