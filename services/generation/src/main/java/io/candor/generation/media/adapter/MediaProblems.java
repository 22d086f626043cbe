package io.candor.generation.media.adapter;

import io.candor.rest.Problem;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;

/** What can be wrong with an upload, and how to mend it. */
final class MediaProblems {

  static final String FIELD = "file";
  private static final long MEGA = 1024L * 1024;

  private MediaProblems() {}

  static ProblemException notOne(String detail) {
    return Problems.invalid(
        FIELD, detail, "Send multipart/form-data with one part, a file, named file.");
  }

  static ProblemException empty() {
    return Problems.invalid(FIELD, "The file is empty.", "Send a picture.");
  }

  static ProblemException tooLarge(long size, long most) {
    return Problem.of(413, "too-large", "Too large", "The file has " + size + " bytes.")
        .at(FIELD, "Give at most " + most / MEGA + " MiB (" + most + " bytes).")
        .asException();
  }

  static ProblemException unknownType() {
    return Problems.unprocessable(
        "media-unsupported",
        "The file is no picture that is taken",
        FIELD,
        "Its first bytes are those of no PNG, JPEG, GIF or WebP, whatever it is called.",
        "Give a PNG, JPEG, GIF or WebP; export a drawing (SVG) as PNG.");
  }

  static ProblemException broken(String mediaType) {
    return Problems.unprocessable(
        "media-broken",
        "The picture is broken",
        FIELD,
        "It begins like " + mediaType + ", and ends or breaks before it tells its size.",
        "Send the whole file, or export it again.");
  }

  static ProblemException tooManyPixels(long pixels, long most) {
    return Problems.unprocessable(
        "media-too-many-pixels",
        "The picture has too many pixels",
        FIELD,
        "It has " + pixels + " pixels.",
        "Scale it down to at most " + most + ".");
  }
}
