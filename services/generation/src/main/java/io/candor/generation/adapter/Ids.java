package io.candor.generation.adapter;

import io.candor.rest.Problems;
import java.util.UUID;

/** Ids in paths. */
public final class Ids {

  private Ids() {}

  /** An id; what is none is not there. */
  public static UUID of(String what, String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound(what);
    }
  }
}
