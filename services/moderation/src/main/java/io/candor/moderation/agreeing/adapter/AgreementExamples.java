package io.candor.moderation.agreeing.adapter;

/** Agreement, as the API document shows it. */
final class AgreementExamples {

  static final String PAGE =
      """
      {"items": [{"rule": "figure", "version": "1.1.0", "reviews": 42, "upheld": 33, "overturned": 8, "expired": 1,
        "agreement": 0.805}], "next": null}
      """;

  static final String FILE =
      """
      {"pack": "security", "rule": "link-ip-address", "file": "security/cases/link-ip-address.yaml", "cases": 1, "gaps": 1,
       "yaml": "fires: []\\nspares:\\n  - {\\"text\\":\\"http://203.0.113.7/plan\\",\\"gap\\":\\"people decided otherwise: the rule does not spare it\\"}\\n"}
      """;

  private AgreementExamples() {}
}
