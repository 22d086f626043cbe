package io.candor.moderation.policy.adapter;

/** Rule packs, as the API document shows them. */
final class RulePackExamples {

  static final String PAGE =
      """
      {"items": [{"id": "eu-ai-act", "version": "1.0.0", "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
         "scope": "installation", "effectiveFrom": null, "putBy": null, "putAt": null},
        {"id": "own-shop", "version": "1.1.0", "digest": "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9",
         "scope": "workspace", "effectiveFrom": "2026-12-01T00:00:00Z", "putBy": "lea", "putAt": "2026-11-25T09:00:00Z"}],
       "next": null}
      """;

  static final String ONE =
      """
      {"id": "eu-ai-act", "version": "1.0.0", "rules": [{"id": "ai-text", "source": "Regulation (EU) 2024/1689, Article 50(4)"}]}
      """;

  private RulePackExamples() {}
}
