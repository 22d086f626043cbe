package io.candor.audience.profiling;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.audience.AudienceText;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of an audience, how sure, from what evidence. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "audience"))
class ProfileComponentTest {

  private final String workspace = "p-" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @ValueSource(strings = {"FR", "DE", "US", "IN", "KR", "LU"})
  void eachStatementHasItsSourceAndHowSureItIs(String country) {
    assertThat(evidence(profileOf(country)))
        .isNotEmpty()
        .allSatisfy(prior -> {
          assertThat(prior.keySet())
              .containsExactlyInAnyOrder("segment", "measure", "value", "source", "confidence");
          assertThat(prior.values()).noneMatch(String::isBlank);
          assertThat(prior.get("confidence")).isIn("high", "medium", "low");
          assertThat(prior.get("segment")).isIn(country, "*");
        });
  }

  @Test
  void theEvidenceIsThatOfItsCountries() {
    assertThat(evidence(profileOf("US", "IN")))
        .extracting(prior -> prior.get("segment") + " " + prior.get("value"))
        .contains("US 19 %", "IN 44 %", "US 36 % / 63 %", "IN 66 % / 58 %")
        .noneMatch(statement -> statement.startsWith("FR "));
  }

  @Test
  void whereNothingIsMeasuredItSaysSoByLeavingItOut() {
    var profile = profileOf("LU");

    assertThat(evidence(profile)).extracting(prior -> prior.get("segment")).containsOnly("*");
    assertThat(profile.getString("labelDetail")).isEqualTo("short");
  }

  @Test
  void whereReadersAreKnownTheyAreToldWhatAiDid() {
    assertThat(profileOf("FR").getString("labelDetail")).isEqualTo("full");
    assertThat(profileOf("FR").getString("tone")).isEqualTo("warm");
  }

  private JsonPath profileOf(String... countries) {
    var id = "a-" + UUID.randomUUID();
    var list = "[\"" + String.join("\",\"", countries) + "\"]";
    var author = Rest.in(workspace, "author");
    author
        .body(AudienceText.YOUNG.replace("[\"FR\"]", list))
        .put("/v1/audiences/" + id)
        .then()
        .statusCode(201);
    return Rest.in(workspace, "auditor")
        .get("/v1/audiences/" + id + "/profile")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<Map<String, String>> evidence(JsonPath profile) {
    return profile.getList("evidence");
  }
}
