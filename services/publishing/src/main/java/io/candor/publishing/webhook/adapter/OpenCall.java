package io.candor.publishing.webhook.adapter;

import io.vertx.core.http.HttpClientRequest;
import org.jspecify.annotations.Nullable;

/** A call that may be given up before there is a request: then nothing is sent any more. */
final class OpenCall {

  private @Nullable HttpClientRequest request;
  private boolean closed;

  /** Whether it may be sent; a request that comes too late is closed. */
  synchronized boolean opened(HttpClientRequest made) {
    if (closed) {
      made.reset();
      return false;
    }
    request = made;
    return true;
  }

  synchronized void close() {
    closed = true;
    if (request != null) {
      request.reset();
    }
  }
}
