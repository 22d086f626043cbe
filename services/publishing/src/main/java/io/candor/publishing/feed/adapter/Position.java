package io.candor.publishing.feed.adapter;

import java.util.UUID;

/** A place in the order of a feed: the post just before it. */
record Position(long micros, UUID id) {

  /** Before the newest post: no post is of the year 9999. */
  static final Position START = new Position(253_370_764_800_000_000L, new UUID(0, 0));

  static Position after(PublishedPost post) {
    return new Position(post.publishedMicros(), post.id());
  }

  /** Reads {@link #text}; it was signed, so it is ours. */
  static Position of(String text) {
    var parts = text.split("/");
    return new Position(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
  }

  String text() {
    return micros + "/" + id;
  }
}
