package io.candor.publishing.media.adapter;

import io.candor.contracts.Media;
import io.candor.media.ImageTypes;
import io.candor.media.MediaContent;
import io.candor.rest.StoredMedia;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/**
 * Public pictures as answers: kept by everybody for a year under the name of what never changes,
 * and never more than a picture.
 */
final class PublicAnswers {

  private PublicAnswers() {}

  static Response known(String name) {
    return headers(Response.notModified(), name).build();
  }

  static Response head(Media medium, String name) {
    return headers(Response.ok(), name).type(type(medium)).build();
  }

  static Response bytes(Media medium, String name, MediaContent content) {
    return headers(Response.ok(content.bytes()), name)
        .type(type(medium))
        .header("Content-Length", content.size())
        .build();
  }

  private static ResponseBuilder headers(ResponseBuilder answer, String name) {
    return StoredMedia.lasting(answer, name, "public");
  }

  /** A type that a browser would run or render as a page is not passed on, whoever said it. */
  private static String type(Media medium) {
    return ImageTypes.ALL.contains(medium.mediaType())
        ? medium.mediaType()
        : MediaType.APPLICATION_OCTET_STREAM;
  }
}
