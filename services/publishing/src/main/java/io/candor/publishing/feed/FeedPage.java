package io.candor.publishing.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of a channel.
 *
 * @param url its own address
 * @param newest address of the channel's first page
 * @param older address of the next page, null on the last
 * @param updated when its newest post came, or the channel was set up
 */
public record FeedPage(
    String workspace,
    String channel,
    String url,
    String newest,
    String atom,
    @Nullable String older,
    Instant updated,
    List<ShownPost> posts) {

  /** Words in the language of its newest post. */
  public Words words() {
    return Words.of(posts.isEmpty() ? Locale.ENGLISH : posts.getFirst().tongue().locale());
  }

  /** What a preview shows: its newest post, label included. */
  public String description() {
    return posts.isEmpty() ? words().say("empty") : posts.getFirst().description();
  }
}
