package io.candor.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class IdempotencyComponentTest extends RestComponentTest {

  private static final String SLOW = "{\"name\":\"slow\",\"size\":1}";

  @Inject IdempotencySweep sweep;

  @Test
  void theSameKeyAndBodyGiveTheSameAnswerAndOneEffect() {
    var key = key();
    var before = count("ordered");

    var first = order(key, THING);
    var second = order(key, THING);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
    assertThat(count("ordered")).isEqualTo(before + 1);
  }

  @Test
  void theSameKeyWithAnotherBodyIs422() {
    var key = key();
    order(key, THING);

    order(key, SLOW)
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("type", equalTo(slug("idempotency-key-reused")))
        .body("field", equalTo("Idempotency-Key"));
  }

  @Test
  void twinsAtTheSameMomentHaveOneEffectAndOneAnswer() {
    var key = key();
    var before = count("ordered");

    var twins =
        java.util.stream.Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> order(key, SLOW).asString()))
            .limit(4)
            .toList();

    assertThat(twins.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(count("ordered")).isEqualTo(before + 1);
  }

  @Test
  void withoutAKeyEachRequestHasItsEffect() {
    var before = count("ordered");

    alice().body(THING).post("/v1/things").then().statusCode(201);
    alice().body(THING).post("/v1/things").then().statusCode(201);

    assertThat(count("ordered")).isEqualTo(before + 2);
  }

  @Test
  void aRefusalIsNotKeptSoThatTheKeyCanBeUsedAgain() {
    var key = key();

    order(key, "{\"name\":\"refused\"}")
        .then()
        .statusCode(409)
        .body("type", equalTo(slug("too-many")));

    assertThat(count("idempotency where key = '" + key + "'")).isZero();
  }

  @Test
  void otherCallersAndWorkspacesHaveKeysOfTheirOwn() {
    var key = key();
    var first = order(key, THING).asString();

    var bob =
        as("bob", "author")
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", key)
            .body(SLOW)
            .post("/v1/things");
    var elsewhere = aliceElsewhere().header("Idempotency-Key", key).body(SLOW).post("/v1/things");

    assertThat(bob.statusCode()).isEqualTo(201);
    assertThat(elsewhere.statusCode()).isEqualTo(201);
    assertThat(bob.asString()).isNotEqualTo(first);
    assertThat(elsewhere.asString()).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "with space", "clé", "a\tb"})
  void aKeyThatIsNoneIs400(String key) {
    given()
        .spec(alice())
        .header("Idempotency-Key", key)
        .body(THING)
        .post("/v1/things")
        .then()
        .statusCode(400)
        .body("field", equalTo("Idempotency-Key"));
  }

  @Test
  void oneOfTwoKeysCannotBeChosen() {
    alice()
        .header("Idempotency-Key", key(), key())
        .body(THING)
        .post("/v1/things")
        .then()
        .statusCode(400)
        .body("field", equalTo("Idempotency-Key"));
  }

  @Test
  void aKeyOf255CharactersIsFineAndALongerOneIs400() {
    order("k".repeat(255), THING).then().statusCode(201);
    order("k".repeat(256), THING).then().statusCode(400).body("field", equalTo("Idempotency-Key"));
  }

  @Test
  void anAnswerIsKeptForADayThenTheKeyIsFreeAndTheRowIsSwept() {
    var young = key();
    var old = key();
    var first = order(young, THING).asString();
    var forgotten = order(old, THING).asString();
    age(young, "23 hours 59 minutes");
    age(old, "24 hours 1 minute");

    assertThat(order(young, THING).asString()).isEqualTo(first);
    assertThat(order(old, SLOW).asString()).isNotEqualTo(forgotten);

    age(old, "26 hours");
    sweep.sweep().await().atMost(Duration.ofSeconds(10));
    assertThat(count("idempotency where key = '" + old + "'")).isZero();
    assertThat(count("idempotency where key = '" + young + "'")).isOne();
  }

  private static Response order(String key, String body) {
    return alice().header("Idempotency-Key", key).body(body).post("/v1/things");
  }

  private static void age(String key, String by) {
    run(
        "update idempotency set created_at = clock_timestamp() - interval '"
            + by
            + "' where key = '"
            + key
            + "'");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
