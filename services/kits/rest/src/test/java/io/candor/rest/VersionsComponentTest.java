package io.candor.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class VersionsComponentTest extends RestComponentTest {

  private final String path = "/v1/things/" + UUID.randomUUID();

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    alice()
        .body(THING)
        .put(path)
        .then()
        .statusCode(201)
        .header("Location", endsWith(path))
        .header("ETag", "\"1\"");

    alice()
        .body(THING)
        .put(path)
        .then()
        .statusCode(428)
        .contentType(PROBLEM)
        .body("type", equalTo(slug("precondition-required")))
        .body("field", equalTo("If-Match"));
    alice()
        .header("If-Match", "\"1\"")
        .body(THING)
        .put(path)
        .then()
        .statusCode(200)
        .header("Location", nullValue())
        .header("ETag", "\"2\"");
    alice()
        .header("If-Match", "\"1\"")
        .body(THING)
        .put(path)
        .then()
        .statusCode(412)
        .body("type", equalTo(slug("precondition-failed")))
        .body("detail", containsString("\"2\""));
    alice().header("If-Match", "\"7\", \"2\"").body(THING).put(path).then().statusCode(200);
    alice().header("If-Match", "*").body(THING).put(path).then().header("ETag", "\"4\"");
  }

  @Test
  void aWeakTagFitsNothing() {
    alice().body(THING).put(path);

    alice().header("If-Match", "W/\"1\"").body(THING).put(path).then().statusCode(412);
  }

  @Test
  void aDeletionNeedsTheVersionTooAndLaterVersionsGoOn() {
    alice().body(THING).put(path);
    alice().delete(path).then().statusCode(428);
    alice().header("If-Match", "\"1\"").delete(path).then().statusCode(204);

    alice().get(path).then().statusCode(404);
    alice().header("If-Match", "\"1\"").delete(path).then().statusCode(404);
    alice().body(THING).put(path).then().statusCode(201).header("ETag", "\"3\"");
  }

  @Test
  void whatIsNotThereCannotBeChangedAsIfItWere() {
    alice().header("If-Match", "\"1\"").body(THING).put(path).then().statusCode(412);
    alice().header("If-Match", "*").body(THING).put(path).then().statusCode(412);
    alice().get(path).then().statusCode(404);
  }

  @Test
  void ofManyChangesFromTheSameVersionOneWins() {
    alice().body(THING).put(path);

    var statuses =
        Stream.generate(() ->
                CompletableFuture.supplyAsync(
                    () -> alice().header("If-Match", "\"1\"").body(THING).put(path).statusCode()))
            .limit(6)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(statuses).isEqualTo(List.of(200, 412, 412, 412, 412, 412));
  }

  @Test
  void anotherWorkspaceSeesNothingAndStartsAnew() {
    alice().body(THING).put(path);

    aliceElsewhere().get(path).then().statusCode(404);
    aliceElsewhere().header("If-Match", "\"1\"").delete(path).then().statusCode(404);
    aliceElsewhere().body(THING).put(path).then().statusCode(201).header("ETag", "\"1\"");
    alice().get(path).then().header("ETag", "\"1\"");
  }
}
