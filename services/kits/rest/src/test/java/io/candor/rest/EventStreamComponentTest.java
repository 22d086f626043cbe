package io.candor.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class EventStreamComponentTest extends RestComponentTest {

  @TestHTTPResource("/v1/happenings")
  URI happenings;

  @BeforeEach
  void nothingHappenedYet() {
    run("truncate happening restart identity");
  }

  @Test
  void tellsWhatHappenedAndGoesOnTellingInOrderToEveryReader() {
    happen(7);
    try (var one = StreamReader.of(happenings, null);
        var two = StreamReader.of(happenings, null)) {
      await().untilAsserted(() -> assertThat(one.ids()).containsExactlyElementsOf(upTo(7)));
      happen(5);

      await().untilAsserted(() -> assertThat(one.ids()).containsExactlyElementsOf(upTo(12)));
      await().untilAsserted(() -> assertThat(two.ids()).containsExactlyElementsOf(upTo(12)));
      assertThat(one.lines()).contains("event:history", "data:{\"what\":\"x\"}");
    }
  }

  @Test
  void resumesAfterTheLastEventThatWasSeen() {
    happen(9);

    try (var reader = StreamReader.of(happenings, "6")) {
      await().untilAsserted(() -> assertThat(reader.ids()).containsExactly("7", "8", "9"));
    }
  }

  @Test
  void sendsACommentWhileNothingHappens() {
    try (var reader = StreamReader.of(happenings, null)) {
      await()
          .atMost(Duration.ofSeconds(5))
          .until(() -> reader.lines().stream().filter(l -> l.equals(":alive")).count() >= 2);
      assertThat(reader.ids()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "-1", "1; drop table", "99999999999999999999"})
  void anIdThatIsNoneOfItsOwnIs400(String id) {
    given()
        .header("Last-Event-ID", id)
        .get("/v1/happenings")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("field", equalTo("Last-Event-ID"));
  }

  private static void happen(int times) {
    run("insert into happening (what) select 'x' from generate_series(1, " + times + ")");
  }

  private static java.util.List<String> upTo(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
  }
}
