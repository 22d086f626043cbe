package io.candor.moderation.enacting.adapter;

/** Packs that are put, as the API document shows them. */
final class EnactExamples {

  static final String BODY =
      """
      {"effectiveFrom": "2026-12-01T00:00:00Z",
       "files": [{"path": "pack.yaml", "text": "id: own-shop\\nversion: 1.1.0\\n…"},
        {"path": "cases/no-numbers.yaml", "text": "fires:\\n  - text: Call 5550100 now\\n…"}]}
      """;

  static final String VERSION =
      """
      {"id": "own-shop", "version": "1.1.0", "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
       "effectiveFrom": "2026-12-01T00:00:00Z", "putBy": "lea", "putAt": "2026-11-25T09:00:00Z",
       "takenBackBy": null, "takenBackAt": null}
      """;

  static final String PAGE = "{\"items\": [" + VERSION + "], \"next\": null}";

  static final String FILES =
      """
      {"id": "own-shop", "version": "1.1.0", "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
       "effectiveFrom": "2026-12-01T00:00:00Z", "files": [{"path": "pack.yaml", "text": "id: own-shop\\nversion: 1.1.0\\n…"}]}
      """;

  private EnactExamples() {}
}
