package io.candor.publishing.feed.adapter;

import static io.candor.publishing.channels.Kind.Repetition.TRANSACTION;
import static io.candor.text.CountingUnit.GRAPHEMES;

import io.candor.publishing.channels.Kind;
import io.candor.publishing.channels.LocalChannel;
import io.candor.publishing.feed.FeedAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The built-in channel: a post is on its public page when our own transaction commits. */
@ApplicationScoped
class FeedChannel implements LocalChannel {

  private static final Kind KIND =
      new Kind("feed", 500, GRAPHEMES, null, TRANSACTION, true, List.of(), List.of());

  private final FeedAddresses addresses;

  FeedChannel(FeedAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public String address(String workspace, String channel, UUID post) {
    return addresses.post(workspace, channel, post);
  }
}
