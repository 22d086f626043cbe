package io.candor.publishing.posts.adapter;

import io.candor.rest.Problems;
import java.util.UUID;

/** Ids of posts in paths: what is none is as unknown as one of another workspace. */
final class PostIds {

  private PostIds() {}

  static UUID parse(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("post");
    }
  }
}
