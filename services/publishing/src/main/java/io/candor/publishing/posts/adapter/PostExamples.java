package io.candor.publishing.posts.adapter;

/** Posts, as the API document shows them. */
final class PostExamples {

  static final String PAGE =
      """
      {"items": [{"id": "01a22149-4dab-7ddc-943f-9e9a9ac68ae3", "draft": "01935f00-0000-7000-8000-000005b679a1",
        "brief": "01a22149-13c6-7a14-95d1-47fe6ef37fe0", "channel": "feed", "status": "published",
        "text": "L’atelier de reliure ouvre samedi.\\n\\nTexte rédigé par une IA.",
        "scheduledAt": "2026-11-25T08:00:00Z", "publishedAt": "2026-11-25T08:00:00.120Z",
        "url": "https://posts.example.org/feeds/default/feed/p/01a22149-4dab-7ddc-943f-9e9a9ac68ae3"}], "next": null}
      """;

  static final String ONE =
      """
      {"id": "01a22149-4dab-7ddc-943f-9e9a9ac68ae3", "draft": "01935f00-0000-7000-8000-000005b679a1",
       "brief": "01a22149-13c6-7a14-95d1-47fe6ef37fe0", "channel": "cms", "revision": 1, "clearanceNo": 1,
       "status": "unknown", "reason": "outcome-unknown",
       "text": "L’atelier de reliure ouvre samedi.\\n\\nTexte rédigé par une IA.",
       "schedule": {"at": "2026-11-25T08:00:00Z", "until": "2026-11-25T10:00:00Z", "zone": "Europe/Paris"},
       "scheduledAt": "2026-11-25T08:00:00Z",
       "attempts": [{"no": 1, "action": "send", "beganAt": "2026-11-25T08:00:00.050Z",
         "endedAt": "2026-11-25T08:00:10.050Z", "outcome": "unknown", "detail": "No answer within 10 s."}]}
      """;

  static final String SETTLED =
      """
      {"id": "01a22149-4dab-7ddc-943f-9e9a9ac68ae3", "draft": "01935f00-0000-7000-8000-000005b679a1",
       "brief": "01a22149-13c6-7a14-95d1-47fe6ef37fe0", "channel": "cms", "revision": 1, "clearanceNo": 1,
       "status": "published", "text": "L’atelier de reliure ouvre samedi.\\n\\nTexte rédigé par une IA.",
       "schedule": {"at": "2026-11-25T08:00:00Z", "until": "2026-11-25T10:00:00Z", "zone": "Europe/Paris"},
       "scheduledAt": "2026-11-25T08:00:00Z", "publishedAt": "2026-11-25T08:00:00.050Z",
       "url": "https://example.org/posts/42", "attempts": []}
      """;

  private PostExamples() {}
}
