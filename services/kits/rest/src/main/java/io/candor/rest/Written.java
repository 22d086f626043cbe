package io.candor.rest;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The answer to a PUT of a versioned document. */
public final class Written {

  private static final int CREATED = 201;

  private Written() {}

  /**
   * 201 with its Location where it was made, 200 where it was replaced; the document and its ETag.
   * What is there cannot be put without If-Match, what is not there not with it.
   */
  public static Response answer(
      @Nullable String ifMatch, String location, Object document, long version) {
    var answer =
        ifMatch == null || ifMatch.isBlank()
            ? Response.status(CREATED).header("Location", location)
            : Response.ok();
    return answer.entity(document).header("ETag", ETags.of(version)).build();
  }
}
