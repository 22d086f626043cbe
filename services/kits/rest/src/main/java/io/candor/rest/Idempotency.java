package io.candor.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * {@code Idempotency-Key}: the same key and body give the same answer for 24 h; another body is 422
 * {@code idempotency-key-reused}; a concurrent twin waits for the first and gets its answer.
 */
@ApplicationScoped
public class Idempotency {

  /**
   * Runs the effect once per workspace, caller, route and key, inside the session's transaction;
   * without a key (null) it just runs it. A key is 1-255 visible ASCII characters, else 400.
   *
   * @param request canonical form of route and body: what must be equal for the same key
   */
  public Uni<Answer> once(
      Mutiny.Session session,
      Caller caller,
      @Nullable String key,
      String request,
      Supplier<Uni<Answer>> effect) {
    throw new UnsupportedOperationException("being written");
  }
}
