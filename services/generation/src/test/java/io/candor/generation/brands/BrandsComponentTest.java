package io.candor.generation.brands;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.candor.contracts.Topic;
import io.candor.contracts.generation.BrandChanged;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class BrandsComponentTest {

  private static final String BRAND =
      """
      {"name":"Exemple","languages":["fr"],"homeCountry":"FR","responsible":"Exemple SARL","bannedWords":["gratuit"],
       "voice":{"description":"Simple.","examples":["À samedi."]},"engine":"embedded",
       "phrasebooks":[{"language":"fr","openers":[{"text":"À noter : "}],"closers":[{"text":" À bientôt.","tones":["warm"]}]}]}
      """;
  private final String workspace = "b-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aBrandIsPutToldChangedAndRemoved() {
    // Given
    operator().body(BRAND).put("/v1/brands/exemple").then().statusCode(201).header("ETag", "\"1\"");

    // When
    operator().body(BRAND).put("/v1/brands/exemple").then().statusCode(428);
    operator()
        .header("If-Match", "\"1\"")
        .body(BRAND.replace("gratuit", "promo"))
        .put("/v1/brands/exemple")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("bannedWords[0]", equalTo("promo"))
        .body("labelsAutomated", equalTo(true))
        .body("phrasebooks[0].closers[0].tones[0]", equalTo("warm"));
    operator().header("If-Match", "\"2\"").delete("/v1/brands/exemple").then().statusCode(204);

    // Then
    var key = workspace + "/exemple";
    var told = KAFKA.expect(Topic.GENERATION_BRAND).forKey(key).exactly(3);
    assertThat(told.getLast().value()).isNull();
    var changed = KAFKA.expect(Topic.GENERATION_BRAND).forKey(key).where(r -> r.value() != null);
    assertThat(changed.exactly(2, BrandChanged.class).getLast().bannedWords())
        .containsExactly("promo");
    operator().get("/v1/brands/exemple").then().statusCode(404);
  }

  @Test
  void aBrandThatIsMadeSaysWhereItIs() {
    operator()
        .body(BRAND)
        .put("/v1/brands/exemple")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/brands/exemple"));
  }

  @Test
  void brandsAreListedPageByPage() {
    for (var name : new String[] {"a", "b", "c"}) {
      operator().body(BRAND).put("/v1/brands/" + name).then().statusCode(201);
    }

    var page = operator().get("/v1/brands?limit=2").then().body("items", hasSize(2)).extract();

    operator()
        .get("/v1/brands?limit=2&cursor=" + page.path("next"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo("c"));
    Rest.in("someone-else", "operator").get("/v1/brands").then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"FR\" | \"XX\" | 400 | homeCountry",
        "[\"fr\"] | [] | 400 | languages",
        "\"Exemple SARL\" | \"\" | 400 | responsible",
        "\"embedded\" | \"nowhere\" | 422 | engine",
        "\"warm\" | \"angry\" | 400 | phrasebooks.closers.tones",
        "\"name\" | \"nom\" | 400 | nom",
        "\"Exemple SARL\" | 7 | 400 | responsible",
        "\"embedded\" | \"embedded\",\"labelsAutomated\":\"true\" | 400 | labelsAutomated",
        "\"Simple.\" | \"Simple.\",\"description\":\"Double.\" | 400 | voice.description"
      })
  void whatIsWrongIsNamed(String right, String wrong, int status, String field) {
    operator()
        .body(BRAND.replace(right, wrong))
        .put("/v1/brands/exemple")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("field", equalTo(field));
  }

  @Test
  void aNameThatCannotBeStoredIsNotThere() {
    operator().urlEncodingEnabled(false).get("/v1/brands/a%00b").then().statusCode(404);
    operator().urlEncodingEnabled(false).delete("/v1/brands/%00").then().statusCode(404);
  }

  private RequestSpecification operator() {
    return Rest.in(workspace, "operator");
  }
}
