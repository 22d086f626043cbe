package io.candor.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body, by field where one is at fault. */
final class JsonProblems {

  private JsonProblems() {}

  static Problem of(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case StreamConstraintsException _ ->
          Problem.of(
              400,
              "malformed-json",
              "The body is not acceptable JSON",
              "It is nested too deep or has too long a value.");
      case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
          wrongType(mismatch);
      case JsonMappingException mapping when !mapping.getPath().isEmpty() -> wrongValue(mapping);
      default -> malformed(e);
    };
  }

  private static Problem unknownField(UnrecognizedPropertyException e) {
    var known =
        e.getKnownPropertyIds() == null ? "" : " Known here: " + e.getKnownPropertyIds() + ".";
    return Problem.of(
            400,
            "unknown-field",
            "A field is not known",
            "There is no field " + e.getPropertyName() + "." + known)
        .at(path(e), "Leave it out, or correct its name.");
  }

  private static Problem wrongType(MismatchedInputException e) {
    var expected = e.getTargetType() == null ? "another type" : e.getTargetType().getSimpleName();
    return Problem.of(
            400, "invalid-field", "A field is not valid", "It cannot be read as " + expected + ".")
        .at(path(e), "Give a value of the type that the API page shows.");
  }

  private static Problem wrongValue(JsonMappingException e) {
    return Problem.of(400, "invalid-field", "A field is not valid", "Its value cannot be used.")
        .at(path(e), "Give a value as the API page shows.");
  }

  private static Problem malformed(JsonProcessingException e) {
    var at = e.getLocation();
    var where =
        at == null || at.getLineNr() < 1
            ? ""
            : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    return Problem.of(
        400,
        "malformed-json",
        "The body is no JSON object",
        "The body cannot be read as JSON" + where + ".");
  }

  private static String path(JsonMappingException e) {
    var path = new StringBuilder();
    for (var step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
