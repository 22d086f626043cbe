package io.candor.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opaque signed cursors (HMAC-SHA-256 over position, workspace and list). A cursor that is not
 * ours, or of another workspace or list, is 400 {@code invalid-cursor}.
 */
@ApplicationScoped
public class Cursors {

  /** Where the next page starts, as an opaque word. */
  public String seal(String workspace, String list, String position) {
    throw new UnsupportedOperationException("being written");
  }

  /** The position in a cursor of the caller's; empty when none was given. */
  public Optional<String> open(String workspace, String list, @Nullable String cursor) {
    throw new UnsupportedOperationException("being written");
  }

  /** The page size asked for: 1-200, default 50; else 400. */
  public int limit(@Nullable Integer asked) {
    throw new UnsupportedOperationException("being written");
  }
}
