package io.candor.publishing.media.adapter;

import io.candor.contracts.Media;
import io.candor.media.ImageTypes;
import io.candor.media.MediaContent;
import io.candor.rest.StoredMedia;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Public pictures as answers: kept by everybody for a year, and never more than a picture. */
final class PublicAnswers {

  private PublicAnswers() {}

  static Response known(Media medium) {
    return headers(Response.notModified(), medium).build();
  }

  static Response head(Media medium) {
    return headers(Response.ok(), medium).type(type(medium)).build();
  }

  static Response bytes(Media medium, MediaContent content) {
    return headers(Response.ok(content.bytes()), medium)
        .type(type(medium))
        .header("Content-Length", content.size())
        .build();
  }

  private static ResponseBuilder headers(ResponseBuilder answer, Media medium) {
    return StoredMedia.lasting(answer, medium.digest(), "public");
  }

  /** A type that a browser would run or render as a page is not passed on, whoever said it. */
  private static String type(Media medium) {
    return ImageTypes.ALL.contains(medium.mediaType())
        ? medium.mediaType()
        : MediaType.APPLICATION_OCTET_STREAM;
  }
}
