package io.candor.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * An answer that can be kept and given again.
 *
 * @param headers e.g. Location, ETag
 * @param json the body as it was sent
 */
public record Answer(int status, Map<String, String> headers, String json) {

  /** The same over HTTP. */
  public Response response() {
    var response = Response.status(status).entity(json);
    headers.forEach(response::header);
    return response.build();
  }
}
