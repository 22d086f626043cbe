package io.candor.publishing.channels.adapter;

import io.candor.rest.Problems;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of a list of channels, as it is sent. */
public record ChannelQuery(
    @QueryParam("kind") @Parameter(description = "Of this kind") @Nullable String kind,
    @QueryParam("enabled") @Parameter(description = "true or false") @Nullable String enabled,
    @QueryParam("limit") @Nullable Integer limit,
    @QueryParam("cursor") @Nullable String cursor) {

  ChannelRows.Filter filter() {
    return new ChannelRows.Filter(kind, enabled == null ? null : truth(enabled));
  }

  /** The list these channels are: a cursor of another list does not fit. */
  String list() {
    return "channels/" + kind + "/" + enabled;
  }

  private static boolean truth(String given) {
    if (!given.equals("true") && !given.equals("false")) {
      throw Problems.invalid("enabled", "It is not true or false.", "Use true or false.");
    }
    return given.equals("true");
  }
}
