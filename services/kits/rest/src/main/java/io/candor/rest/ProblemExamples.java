package io.candor.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** A problem of each HTTP status, as the API document shows it. */
final class ProblemExamples {

  private static final String CORRELATION = "01935f00-0000-7000-8000-000005b679a1";

  private ProblemExamples() {}

  static Map<String, Object> of(int status) {
    var problem = problem(status).correlated(CORRELATION);
    var example = new LinkedHashMap<String, Object>();
    example.put("type", problem.type());
    example.put("title", problem.title());
    example.put("status", problem.status());
    example.put("detail", problem.detail());
    if (problem.field() != null && problem.fix() != null) {
      example.put("field", problem.field());
      example.put("fix", problem.fix());
    }
    example.put("correlationId", CORRELATION);
    return example;
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 400 ->
          Problem.of(400, "invalid-field", "A field is not valid", "It is no country code.")
              .at("countries", "Use ISO 3166-1 alpha-2, e.g. FR.");
      case 409 ->
          Problem.of(409, "too-late", "It is too late", "What has ended cannot be withdrawn.");
      case 412 ->
          Problem.of(
                  412,
                  "precondition-failed",
                  "It has changed meanwhile",
                  "The version is now \"3\".")
              .at("If-Match", "Read it again, then send your change with the new ETag.");
      case 422 ->
          Problem.of(422, "channel-unknown", "The channel is not known", "There is no channel x.")
              .at("channel", "Put it first, or name one that is there.");
      case 428 ->
          Problem.of(
                  428, "precondition-required", "If-Match is needed", "Say which version you saw.")
              .at("If-Match", "Send the ETag of your last GET.");
      default -> HttpProblems.of(status);
    };
  }
}
