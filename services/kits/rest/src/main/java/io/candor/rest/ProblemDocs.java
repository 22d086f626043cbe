package io.candor.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes the API document of every service: each refusal is a problem with its schema and an
 * example, and each operation names the refusals that all have. An operation that anybody may call
 * says so by {@code @SecurityRequirement(name = "")}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemDocs implements OASFilter {

  private static final String SCHEMA = "Problem";
  private static final String JSON = "application/problem+json";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema(SCHEMA, schema());
    if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
      api.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .forEach(ProblemDocs::complete);
    }
  }

  private static void complete(Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    var responses = operation.getResponses();
    if (isOpen(operation)) {
      operation.setSecurity(List.of());
    } else {
      add(responses, "401", "No valid token");
      add(responses, "403", "The token's groups do not allow this");
    }
    if (operation.getRequestBody() != null) {
      add(responses, "400", "A field is missing, not known or not valid");
      add(responses, "413", "The body is larger than this service takes");
      add(responses, "415", "The body is not in the media type that is read here");
    }
    add(responses, "503", "The database cannot be reached now; Retry-After says when to try again");
    add(responses, "500", "Something went wrong here; the log has the cause under the id");
    responses.getAPIResponses().forEach(ProblemDocs::describe);
  }

  private static boolean isOpen(Operation operation) {
    return operation.getSecurity() != null
        && operation.getSecurity().stream()
            .allMatch(one ->
                one.getSchemes() == null
                    || one.getSchemes().keySet().stream().allMatch(String::isEmpty));
  }

  private static void add(APIResponses responses, String status, String description) {
    if (!responses.hasAPIResponse(status)) {
      responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
    }
  }

  private static void describe(String status, APIResponse response) {
    if (status.compareTo("400") >= 0 && status.length() == 3 && response.getContent() == null) {
      response.setContent(content(Integer.parseInt(status)));
    }
  }

  private static Content content(int status) {
    return OASFactory.createContent()
        .addMediaType(
            JSON,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(SCHEMA))
                .example(ProblemExamples.of(status)));
  }

  private static Schema schema() {
    var schema =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .description("RFC 9457 problem details")
            .required(List.of("type", "title", "status", "detail"));
    Map.of(
            "type", "urn:candor:problem:<slug>, stable",
            "title", "short, the same for each problem of this type",
            "detail", "what is wrong with this request",
            "field", "the field at fault, where one is",
            "fix", "how to mend it",
            "correlationId", "finds the log lines of this request")
        .forEach(
            (name, text) -> schema.addProperty(name, property(Schema.SchemaType.STRING, text)));
    return schema.addProperty("status", property(Schema.SchemaType.INTEGER, "HTTP status"));
  }

  private static Schema property(Schema.SchemaType type, String description) {
    return OASFactory.createSchema().addType(type).description(description);
  }
}
