package io.candor.moderation.erasing.adapter;

/** Erasures, as the API document shows them. */
final class ErasureExamples {

  static final String BODY =
      """
      {"draft": "01935f00-0000-7000-8000-000005b679a1", "reason": "Asked for under Article 17 GDPR, ticket 4711."}
      """;

  static final String DONE =
      """
      {"id": "01a21105-9a3d-7c11-8f50-4a9fac4efc5e", "decisions": 3, "drafts": 1, "reviews": 1, "open": 0, "complete": true}
      """;

  static final String PAGE =
      """
      {"items": [{"id": "01a21105-9a3d-7c11-8f50-4a9fac4efc5e", "at": "2026-11-29T08:00:00.123456Z", "subject": "draft",
        "draft": "01935f00-0000-7000-8000-000005b679a1", "reason": "Asked for under Article 17 GDPR, ticket 4711.",
        "by": "olga", "decisions": 3, "drafts": 1, "reviews": 1}],
       "next": null}
      """;

  private ErasureExamples() {}
}
