package io.candor.rest;

import java.io.IOException;

/** What is wrong with a body that says it is multipart/form-data. */
final class FormProblems {

  /** How RESTEasy says that the last boundary is missing: by these words alone. */
  private static final String TOO_SHORT = "Connection terminated parsing multipart request";

  private FormProblems() {}

  static boolean endedEarly(IOException e) {
    return TOO_SHORT.equals(e.getMessage());
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
