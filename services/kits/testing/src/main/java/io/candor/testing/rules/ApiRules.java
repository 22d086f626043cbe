package io.candor.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@code /q/openapi} of a service must say, whose test starts it: each operation what it does
 * and how it refuses, each refusal that it is a problem, each body and answer an example. An
 * operation is named like {@code get /v1/briefs}.
 */
public abstract class ApiRules {

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  private JsonNode document;

  /** The operations that the design asks for. */
  protected abstract Set<String> designed();

  /** Those for everybody, without a token. */
  protected Set<String> open() {
    return Set.of();
  }

  /** Those whose success is an answer without a body. */
  protected Set<String> silent() {
    return Set.of();
  }

  @BeforeEach
  void read() throws IOException {
    document = new ObjectMapper().readTree(RestAssured.get("/q/openapi?format=json").asString());
  }

  @Test
  void everyOperationOfTheDesignIsThere() {
    assertThat(operations().keySet()).containsAll(designed());
  }

  @Test
  void everyOperationSaysWhatItDoesAndHowItRefuses() {
    var guarded = operations();
    guarded.keySet().removeAll(open());

    assertThat(guarded)
        .allSatisfy((name, operation) -> {
          assertThat(operation.path("summary").asText()).as(name).isNotBlank();
          assertThat(operation.path("responses").has("401")).as(name + " 401").isTrue();
          assertThat(operation.path("responses").has("403")).as(name + " 403").isTrue();
          assertThat(operation.path("security")).as(name + " security").isNotEmpty();
        });
  }

  @Test
  void whatIsForEverybodyAsksForNoToken() {
    assertThat(operations())
        .allSatisfy((name, operation) -> {
          if (open().contains(name)) {
            assertThat(operation.path("security")).as(name).isEmpty();
          }
        });
  }

  @Test
  void everyRefusalIsAProblemWithItsSchemaOrAPage() {
    assertThat(operations())
        .allSatisfy((name, operation) ->
            operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().compareTo("400") >= 0)
                .filter(answer -> !answer.getValue().path("content").has("text/html"))
                .forEach(answer ->
                    assertThat(
                            answer
                                .getValue()
                                .at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(name + " " + answer.getKey())
                        .isEqualTo("#/components/schemas/Problem")));
  }

  @Test
  void everyBodyAndEveryAnswerHasAnExample() {
    assertThat(operations())
        .allSatisfy((name, operation) -> {
          var body = operation.at("/requestBody/content/application~1json");
          assertThat(body.isMissingNode() || exemplified(body)).as(name + " body").isTrue();
          var answer = answer(operation.path("responses"));
          assertThat(silent().contains(name) || exemplified(answer)).as(name + " answer").isTrue();
        });
  }

  /** What is done later is accepted with 202; what can be long is JSON Lines. */
  private static JsonNode answer(JsonNode responses) {
    var success = responses.has("200") ? responses.get("200") : responses.path("202");
    var lines = success.at("/content/application~1x-ndjson");
    return lines.isMissingNode() ? success.at("/content/application~1json") : lines;
  }

  private boolean exemplified(JsonNode content) {
    if (content.has("example") || content.has("examples")) {
      return true;
    }
    var schema = content.path("schema");
    var reference = schema.path("$ref").asText();
    var resolved = reference.isEmpty() ? schema : document.at(reference.substring(1));
    return resolved.has("example") || resolved.has("examples");
  }

  private Map<String, JsonNode> operations() {
    var all = new LinkedHashMap<String, JsonNode>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  if (METHODS.contains(operation.getKey())) {
                    all.put(operation.getKey() + " " + path.getKey(), operation.getValue());
                  }
                }));
    return all;
  }
}
