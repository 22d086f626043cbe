package io.candor.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;

/** The media type of a body, whose name is in any case (RFC 9110, 8.3.1). */
final class MediaTypes {

  private MediaTypes() {}

  /** Writes it as RESTEasy's form parser wants it; its parameters, a boundary too, stay. */
  static void lowerCase(HttpServerRequest request) {
    var given = request.getHeader(HttpHeaders.CONTENT_TYPE);
    if (given != null) {
      int end = given.indexOf(';') < 0 ? given.length() : given.indexOf(';');
      var name = given.substring(0, end).toLowerCase(Locale.ROOT);
      request.headers().set(HttpHeaders.CONTENT_TYPE, name + given.substring(end));
    }
  }

  static boolean is(HttpServerRequest request, String name) {
    var given = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return given != null && given.startsWith(name);
  }
}
