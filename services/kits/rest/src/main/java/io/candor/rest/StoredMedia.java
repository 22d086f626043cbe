package io.candor.rest;

import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Answers with what a store of media holds: what has a digest never changes. */
public final class StoredMedia {

  private static final Logger LOG = Logger.getLogger(StoredMedia.class);

  private StoredMedia() {}

  /** The ETag of a digest, quoted. */
  public static String tag(String digest) {
    return "\"" + digest + "\"";
  }

  /**
   * Kept for a year by who may see it, and never more than a picture, whatever its bytes say.
   *
   * @param scope {@code private} or {@code public}
   */
  public static Response.ResponseBuilder lasting(
      Response.ResponseBuilder answer, String digest, String scope) {
    return answer
        .header("ETag", tag(digest))
        .header("Cache-Control", scope + ", max-age=31536000, immutable")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  /** 503 {@code media-store-unavailable}, where the store's failure is logged. */
  public static ProblemException unavailable(Throwable cause) {
    LOG.warnf(cause, "the media store cannot be used");
    return Problem.of(
            503,
            "media-store-unavailable",
            "The media store cannot be used now",
            "The same request may be sent again.")
        .asException();
  }
}
