package io.candor.publishing.channels.adapter;

/** Channels and their kinds, as the API document shows them. */
final class ChannelExamples {

  static final String ONE =
      """
      {"id": "cms", "version": 3, "kind": "webhook", "limit": 2000, "unit": "graphemes", "enabled": true,
       "credentials": "valid", "settings": {"url": "https://cms.example.org/candor"}}
      """;

  static final String PAGE =
      """
      {"items": [{"id": "feed", "version": 1, "kind": "feed", "limit": 500, "unit": "graphemes", "enabled": true,
        "credentials": "none"}], "next": null}
      """;

  static final String KINDS =
      """
      [{"kind": "webhook", "limit": 10000, "unit": "graphemes", "idempotency": "key", "readBack": false,
        "settings": [{"name": "url", "required": true, "description": "Give the https URL that takes posts."}],
        "credentials": [{"name": "secret", "required": true,
          "description": "Give whsec_ and 24 to 64 random bytes in base64."}]}]
      """;

  private ChannelExamples() {}
}
