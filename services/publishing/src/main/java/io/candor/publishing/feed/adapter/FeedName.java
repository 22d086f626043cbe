package io.candor.publishing.feed.adapter;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a feed; only what can be a name gets as far as the database. */
record FeedName(String workspace, String channel) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  static Optional<FeedName> of(String workspace, String channel) {
    return NAME.matcher(workspace).matches() && NAME.matcher(channel).matches()
        ? Optional.of(new FeedName(workspace, channel))
        : Optional.empty();
  }
}
