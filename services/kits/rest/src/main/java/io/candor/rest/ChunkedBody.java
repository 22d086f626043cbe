package io.candor.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * A JSON body that does not say how long it is: read here, since beyond the limit Quarkus answers
 * 413 without a word. Other bodies (uploads) are read, and limited, by whoever takes them.
 */
final class ChunkedBody {

  private final RoutingContext context;
  private final long mostBytes;
  private final Buffer read = Buffer.buffer();
  private boolean tooLarge;

  ChunkedBody(RoutingContext context, long mostBytes) {
    this.context = context;
    this.mostBytes = mostBytes;
  }

  /** Goes on with the body, or ends with {@code whenTooLarge}. */
  void read(Runnable whenTooLarge) {
    var request = context.request();
    if (!isJsonInChunks()) {
      context.next();
      return;
    }
    request.handler(chunk -> {
      if (tooLarge) {
        return;
      }
      tooLarge = read.length() + chunk.length() > mostBytes;
      if (tooLarge) {
        whenTooLarge.run();
      } else {
        read.appendBuffer(chunk);
      }
    });
    request.exceptionHandler(_ -> tooLarge = true);
    request.endHandler(_ -> goOn());
    request.resume();
  }

  private void goOn() {
    if (!tooLarge) {
      ((RoutingContextInternal) context).setBody(read);
      context.next();
    }
  }

  private boolean isJsonInChunks() {
    return MediaTypes.is(context.request(), "application/json")
        && context.request().getHeader("Transfer-Encoding") != null;
  }
}
