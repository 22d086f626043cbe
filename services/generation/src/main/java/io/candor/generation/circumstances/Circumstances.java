package io.candor.generation.circumstances;

import io.candor.contracts.KnownVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the brand, the audience and the channels that a brief names; absent where
 * nothing was heard.
 *
 * @param now the database's time
 * @param policy version of the rules in force, absent before moderation announced any
 */
public record Circumstances(
    Instant now,
    @Nullable Known brand,
    @Nullable Known audience,
    List<KnownChannel> channels,
    @Nullable Long policy) {

  public Circumstances {
    channels = channels == null ? List.of() : List.copyOf(channels);
  }

  /** A channel by its id. */
  public Optional<KnownChannel> channel(String id) {
    return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  /** What was not heard of (yet), for people; what is known to be gone is not among it. */
  public List<String> unheard(String audienceId, List<String> channelIds) {
    var unheard = new ArrayList<String>();
    if (audience == null) {
      unheard.add("audience " + audienceId);
    }
    channelIds.stream()
        .filter(id -> channel(id).isEmpty())
        .forEach(id -> unheard.add("channel " + id));
    if (policy == null) {
      unheard.add("rules");
    }
    return unheard;
  }

  /** The versions a text for this channel is written for. */
  public KnownVersions versions(String channelId) {
    return new KnownVersions(
        version(brand),
        version(audience),
        channel(channelId).map(KnownChannel::version).orElse(0L));
  }

  private static long version(@Nullable Known known) {
    return known == null ? 0 : known.version();
  }
}
