package io.candor.publishing.channels.adapter;

import io.candor.publishing.channels.Channel;
import io.candor.publishing.channels.Kind;
import io.candor.rest.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel as it is sent. */
@Schema(name = "Channel", examples = "{\"kind\":\"feed\",\"settings\":{\"limit\":500}}")
record ChannelBody(
    @Nullable String kind, @Nullable Settings settings, @Nullable Credentials credentials) {

  /**
   * @param limit a limit of the team's own, below the kind's
   */
  record Settings(@Nullable Integer limit, @Nullable Boolean enabled) {}

  /** A feed has none. */
  record Credentials() {}

  Channel checked() {
    var known =
        Kind.named(kind)
            .orElseThrow(() ->
                Problems.invalid(
                    "kind", kind + " is no kind of channel.", "GET /v1/channel-kinds lists them."));
    var given = settings == null ? new Settings(null, null) : settings;
    int limit = given.limit() == null ? known.limit() : given.limit();
    if (limit < 50 || limit > known.limit()) {
      throw Problems.invalid(
          "settings.limit",
          "A " + known.wireName() + " takes 50 to " + known.limit() + ".",
          "Give a limit in that range, or none.");
    }
    return new Channel(known.wireName(), limit, given.enabled() == null || given.enabled());
  }
}
