package io.candor.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The OpenAPI document says what callers need to know. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class ApiDocumentComponentTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/channels, get, 400",
    "/v1/channels/{channel}, put, 428",
    "/v1/channels/{channel}, delete, 412",
    "/v1/channel-kinds, get, 200",
    "/v1/posts, get, 400",
    "/v1/posts/{id}, get, 404",
    "/v1/posts/{id}/resolution, post, 409"
  })
  void namesEachOperationWithItsErrors(String path, String method, String status) {
    // Given the document
    // When
    Map<String, Object> operation = document().getMap("paths.'" + path + "'." + method);

    // Then
    assertThat(operation).containsKeys("summary", "responses", "tags");
    assertThat((Map<?, ?>) operation.get("responses")).asString().contains(status).contains("401");
  }

  @Test
  void showsBodiesByExampleAndCredentialsAsAStateAlone() {
    // Given the document
    // When
    var schemas = document();

    // Then
    assertThat(schemas.getString("components.schemas.Channel.examples")).contains("whsec_…");
    assertThat(schemas.getString("components.schemas.Resolution.examples")).contains("published");
    assertThat(schemas.getString("components.schemas.ChannelView.properties.credentials.type"))
        .isEqualTo("string");
  }

  private static JsonPath document() {
    return RestAssured.get("/q/openapi?format=json").jsonPath();
  }
}
