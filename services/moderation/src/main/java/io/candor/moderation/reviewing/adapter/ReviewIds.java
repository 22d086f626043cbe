package io.candor.moderation.reviewing.adapter;

import io.candor.rest.Problems;
import java.util.UUID;

/** Ids of reviews in paths: what is none is as unknown as one of another workspace. */
final class ReviewIds {

  private ReviewIds() {}

  static UUID parse(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("review");
    }
  }
}
