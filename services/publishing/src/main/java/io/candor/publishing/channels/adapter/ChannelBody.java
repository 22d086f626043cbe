package io.candor.publishing.channels.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel as it is sent. */
@Schema(
    name = "Channel",
    examples = {
      "{\"kind\": \"feed\", \"settings\": {\"limit\": 500}}",
      """
      {"kind": "webhook", "settings": {"url": "https://cms.example.org/candor", "limit": 2000, "enabled": true},
       "credentials": {"secret": "whsec_…"}}
      """
    })
record ChannelBody(
    @Schema(description = "One of GET /v1/channel-kinds; it never changes", examples = "webhook")
        @Nullable String kind,
    @Schema(type = SchemaType.OBJECT, description = "limit and enabled, and what the kind asks for")
        @Nullable Map<String, JsonNode> settings,
    @Schema(
            type = SchemaType.OBJECT,
            description = "What the kind asks for; left out, those there are kept; never answered")
        @Nullable Map<String, JsonNode> credentials) {

  ChannelBody {
    settings = settings == null ? Map.of() : settings;
  }

  @Override
  public String toString() {
    return "ChannelBody[" + kind + "]";
  }
}
