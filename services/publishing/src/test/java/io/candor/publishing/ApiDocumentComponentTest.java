package io.candor.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.testing.Infrastructure;
import io.candor.testing.rules.ApiRules;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code /q/openapi} says of this service. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class ApiDocumentComponentTest extends ApiRules {

  private static final Set<String> PAGES =
      Set.of(
          "get /feed",
          "get /feed/atom",
          "get /feed/p/{post}",
          "get /feeds/{workspace}/{channel}",
          "get /feeds/{workspace}/{channel}/atom",
          "get /feeds/{workspace}/{channel}/p/{post}",
          "get /media/{digest}",
          "get /media/{digest}/{post}");

  @Override
  protected Set<String> designed() {
    return together(
        PAGES,
        Set.of(
            "put /v1/channels/{channel}",
            "get /v1/channels/{channel}",
            "delete /v1/channels/{channel}",
            "get /v1/channels",
            "get /v1/channel-kinds",
            "get /v1/posts",
            "get /v1/posts/{id}",
            "post /v1/posts/{id}/resolution"));
  }

  @Override
  protected Set<String> open() {
    return PAGES;
  }

  /** Pages, pictures, and a removal. */
  @Override
  protected Set<String> silent() {
    return together(PAGES, Set.of("delete /v1/channels/{channel}"));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/channels, get, 400",
    "/v1/channels/{channel}, put, 428",
    "/v1/channels/{channel}, delete, 412",
    "/v1/posts, get, 400",
    "/v1/posts/{id}, get, 404",
    "/v1/posts/{id}/resolution, post, 409",
    "/feed/p/{post}, get, 404",
    "/media/{digest}, get, 503",
    "/media/{digest}/{post}, get, 503"
  })
  void namesTheRefusalsThatAreItsOwn(String path, String method, String status) {
    Map<String, Object> responses =
        document().getMap("paths.'" + path + "'." + method + ".responses");

    assertThat(responses).containsKey(status);
  }

  @Test
  void showsCredentialsAsAStateAlone() {
    assertThat(document().getString("components.schemas.ChannelView.properties.credentials.type"))
        .isEqualTo("string");
  }

  private static Set<String> together(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  private static JsonPath document() {
    return RestAssured.get("/q/openapi?format=json").jsonPath();
  }
}
