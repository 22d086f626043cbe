package io.candor.publishing.feed;

import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.Media;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The public addresses of the feed, built from the setting {@code candor.public-url} alone: what a
 * post's event says is where its page is.
 */
@ApplicationScoped
public class FeedAddresses {

  private final String publicUrl;

  /** Below this address. */
  public FeedAddresses(@ConfigProperty(name = "candor.public-url") String publicUrl) {
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /** The page of a channel, newest posts first. */
  public String feed(String workspace, String channel) {
    return publicUrl + "/feeds/" + workspace + "/" + channel;
  }

  /** The channel's page of posts older than a cursor's. */
  public String feed(String workspace, String channel, String before) {
    return feed(workspace, channel) + "?before=" + before;
  }

  /** The channel as an Atom feed (RFC 4287). */
  public String atom(String workspace, String channel) {
    return feed(workspace, channel) + "/atom";
  }

  /** A picture of a post that is out: the very bytes that were cleared. */
  public String media(String digest) {
    return publicUrl + "/media/" + digest;
  }

  /** The same as this post shows it: where AI made it, with that in its metadata. */
  public String media(Media medium, UUID post) {
    var cleared = media(medium.digest());
    return DigitalSourceType.generative(medium.authorship().digitalSourceType())
        ? cleared + "/" + post
        : cleared;
  }

  /** The page of one post. */
  public String post(String workspace, String channel, UUID post) {
    return feed(workspace, channel) + "/p/" + post;
  }
}
