package io.candor.moderation.proposing.adapter;

/** Proposed packs, as the API document shows them. */
final class PackExamples {

  static final String BODY =
      """
      {"files": [{"path": "pack.yaml", "text": "id: shop\\nversion: 1.0.0\\n…"},
        {"path": "cases/no-numbers.yaml", "text": "fires:\\n  - text: Call 5550100 now\\n…"}]}
      """;

  static final String REPORT =
      """
      {"valid": false, "id": "shop", "version": "1.0.0", "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
       "rules": 1, "cases": {"run": 6, "failed": 1, "gaps": 0}, "problems": [],
       "failures": [{"file": "cases/no-numbers.yaml", "line": 8, "rule": "no-numbers", "expected": "spares",
         "objection": "the rule does not spare it"}]}
      """;

  static final String MISTAKE =
      """
      {"valid": false, "id": "shop", "version": null, "digest": null, "rules": 0, "cases": {"run": 0, "failed": 0, "gaps": 0},
       "problems": [{"file": "pack.yaml", "line": 17, "rule": "no-numbers", "detail": "unknown word huge",
         "cure": "known are critical, high, info, low, medium"}], "failures": []}
      """;

  static final String DRY_RUN =
      """
      {"id": "shop", "version": "1.1.0", "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
       "screened": 187, "skipped": 13, "unfinished": 0, "otherwise": 1,
       "items": [{"draft": "01935f00-0000-7000-8000-000005b679a1", "revision": 1,
         "before": {"verdict": "cleared", "reason": "cleared", "label": "Texte rédigé avec l’aide d’une IA."},
         "after": {"verdict": "held", "reason": "no-numbers", "label": "Texte rédigé avec l’aide d’une IA."},
         "rules": ["shop/no-numbers"]}], "next": null}
      """;

  private PackExamples() {}
}
