package io.candor.rest;

/** The problems every service knows; those of one feature live beside it. */
public final class Problems {

  private Problems() {}

  /** 400 {@code invalid-field}: a field that can never be right as it is. */
  public static ProblemException invalid(String field, String detail, String fix) {
    return Problem.of(400, "invalid-field", "A field is not valid", detail)
        .at(field, fix)
        .asException();
  }

  /** 422: well-formed, but it cannot be done; the slug says why. */
  public static ProblemException unprocessable(
      String slug, String title, String field, String detail, String fix) {
    return Problem.of(422, slug, title, detail).at(field, fix).asException();
  }

  /** 404 {@code not-found}: not there, or not in the caller's workspace. */
  public static ProblemException notFound(String what) {
    return Problem.of(
            404, "not-found", "Not found", "There is no such " + what + " in this workspace.")
        .asException();
  }

  /** 409: the state does not allow it (any more); the slug says why. */
  public static ProblemException conflict(String slug, String title, String detail) {
    return Problem.of(409, slug, title, detail).asException();
  }

  /** 403 {@code forbidden}. */
  public static ProblemException forbidden(String detail) {
    return Problem.of(403, "forbidden", "Not allowed", detail).asException();
  }
}
