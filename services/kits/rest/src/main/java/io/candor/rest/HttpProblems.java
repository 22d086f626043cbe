package io.candor.rest;

/** Problems that are said by their HTTP status alone. */
final class HttpProblems {

  private HttpProblems() {}

  static Problem of(int status) {
    return switch (status) {
      case 400 ->
          Problem.of(
              400,
              "bad-request",
              "Bad request",
              "The request cannot be read: is there a body, and is it JSON?");
      case 401 ->
          Problem.of(
              401,
              "unauthenticated",
              "No valid token",
              "This needs a bearer token that is valid now.");
      case 403 ->
          Problem.of(403, "forbidden", "Not allowed", "The token's groups do not allow this.");
      case 404 -> Problem.of(404, "not-found", "Not found", "There is nothing here.");
      case 405 ->
          Problem.of(
              405, "method-not-allowed", "Method not allowed", "This resource has no such method.");
      case 406 ->
          Problem.of(
              406, "not-acceptable", "Not acceptable", "It cannot be had in that media type.");
      case 413 ->
          Problem.of(413, "too-large", "Too large", "The body is larger than this service takes.")
              .at("", "Send less: the configuration reference says how much is taken.");
      case 415 ->
          Problem.of(
              415,
              "unsupported-media-type",
              "Unsupported media type",
              "Send application/json, or an upload as multipart/form-data.");
      case 503 ->
          Problem.of(
                  503,
                  "unavailable",
                  "Not available now",
                  "What this needs, the database as a rule, cannot be reached now.")
              .at(
                  "",
                  "Send it again after as many seconds as Retry-After says, with the same Idempotency-Key; if it had none, look first whether it was taken.");
      default ->
          status >= 500
              ? Problem.of(
                  status,
                  "internal",
                  "Something went wrong here",
                  "The log has the cause under this correlation id.")
              : Problem.of(
                  status, "refused", "The request was refused", "HTTP status " + status + ".");
    };
  }
}
