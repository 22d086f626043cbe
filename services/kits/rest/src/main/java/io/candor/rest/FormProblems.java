package io.candor.rest;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;

/** What is wrong with a body that says it is multipart/form-data. */
final class FormProblems {

  /** How RESTEasy says that the last boundary is missing: by these words alone. */
  private static final String TOO_SHORT = "Connection terminated parsing multipart request";

  private static final String PARSER = MultiPartParserDefinition.class.getName();

  private FormProblems() {}

  static boolean endedEarly(IOException e) {
    return TOO_SHORT.equals(e.getMessage());
  }

  /**
   * Too many parts, a charset that is none: thrown as faults, which nothing but their place tells
   * from others. A disk that is full stays one.
   */
  static boolean thrownByParser(Throwable e) {
    return e instanceof RuntimeException
        && (!(e.getCause() instanceof IOException)
            || e.getCause() instanceof UnsupportedEncodingException)
        && Arrays.stream(e.getStackTrace())
            .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
  }

  static Problem malformed() {
    return Problem.of(
            400,
            "malformed-form",
            "The body is no form",
            "The body cannot be read as multipart/form-data.")
        .at("", "Send the parts, and the last boundary, as RFC 7578 says; curl -F does.");
  }
}
