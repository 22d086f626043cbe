package io.candor.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body, by field where one is at fault. */
final class JsonProblems {

  /** Jackson tells these two by their words alone. */
  private static final String DUPLICATE = "Duplicate field ";

  private static final String TRAILING = "Trailing token ";

  private JsonProblems() {}

  static Problem of(JsonProcessingException e) {
    return twice(e).map(JsonProblems::duplicate).orElseGet(() -> other(e));
  }

  private static Problem other(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case StreamConstraintsException _ ->
          Problem.of(
              400,
              "malformed-json",
              "The body is not acceptable JSON",
              "It is nested too deep or has too long a value.");
      case MismatchedInputException trailing when said(trailing, TRAILING) -> trailing();
      case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
          wrongType(mismatch);
      case JsonMappingException mapping when !mapping.getPath().isEmpty() -> wrongValue(mapping);
      default -> malformed(e);
    };
  }

  /** The fault of a field that is there twice; Jackson may have wrapped it. */
  private static Optional<JsonParseException> twice(Throwable e) {
    return Stream.<@Nullable Throwable>iterate(e, Throwable::getCause)
        .takeWhile(Objects::nonNull)
        .filter(JsonParseException.class::isInstance)
        .map(JsonParseException.class::cast)
        .filter(parse -> said(parse, DUPLICATE))
        .findFirst();
  }

  private static Problem duplicate(JsonParseException e) {
    var parser = e.getProcessor();
    return Problem.of(
            400,
            "duplicate-field",
            "A field is there twice",
            "Which of its values is meant cannot be told.")
        .at(parser == null ? "" : path(parser.getParsingContext()), "Give it once.");
  }

  private static Problem trailing() {
    return Problem.of(
            400,
            "malformed-json",
            "The body is no JSON object",
            "Something follows after the end of the JSON document.")
        .at("", "Send one document, and nothing after it.");
  }

  private static boolean said(JsonProcessingException e, String words) {
    return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith(words);
  }

  private static Problem unknownField(UnrecognizedPropertyException e) {
    var known =
        e.getKnownPropertyIds() == null ? "" : " Known here: " + e.getKnownPropertyIds() + ".";
    return Problem.of(
            400,
            "unknown-field",
            "A field is not known",
            "There is no field " + Quoted.of(e.getPropertyName()) + "." + known)
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
    e.getPath().forEach(step -> step(path, step.getFieldName(), step.getIndex()));
    return path.toString();
  }

  private static String path(JsonStreamContext innermost) {
    var path = new StringBuilder();
    Stream.<@Nullable JsonStreamContext>iterate(innermost, JsonStreamContext::getParent)
        .takeWhile(at -> at != null && !at.inRoot())
        .toList()
        .reversed()
        .forEach(at -> step(path, at.getCurrentName(), at.getCurrentIndex()));
    return path.toString();
  }

  private static void step(StringBuilder path, @Nullable String name, int index) {
    if (name == null) {
      path.append('[').append(index).append(']');
    } else {
      path.append(path.isEmpty() ? "" : ".").append(Quoted.of(name));
    }
  }
}
