package io.candor.moderation.recording.adapter;

/** The record, as the API document shows it. */
final class DecisionExample {

  static final String PAGE =
      """
      {"items": [{"id": "01a21105-6d23-7b04-8b50-4a9fac4efc5e", "draft": "01935f00-0000-7000-8000-000005b679a1",
        "revision": 1, "at": "2026-11-25T08:00:00Z", "verdict": "cleared", "cause": "review",
        "reason": "Figures checked against the survey.", "decidedBy": {"kind": "reviewer", "sub": "rita"},
        "review": "01a21105-7085-7073-994a-2a31db753c52", "clearanceNo": 1,
        "clearance": {"jws": "eyJhbGciOiJFZERTQSJ9.e30.c2ln", "keyId": "hT0", "digest": "9f86d081884c7d65",
          "issuedAt": "2026-11-25T08:00:00Z", "expiresAt": "2026-11-27T08:00:00Z"},
        "label": {"text": "Texte rédigé avec l’aide d’une IA.", "placement": "end", "part": 0, "required": true,
          "rules": [{"id": "ai-text", "pack": "eu-ai-act", "version": "1.0.0"}]},
        "findings": [], "packs": [{"id": "eu-ai-act", "version": "1.0.0", "digest": "2c26b46b68ffc68f"}],
        "evidence": {"versions": {"brand": 3, "audience": 1, "channel": 2},
          "intended": {"intent": "create", "language": "fr", "brand": "demo", "audience": "fr-young-adults", "channel": "feed",
            "channelKind": "feed", "countries": ["FR"], "ageBands": ["18-24"], "media": [],
            "window": {"notBefore": "2026-11-25T09:00:00Z", "until": "2026-11-25T12:00:00Z", "zone": "Europe/Paris"}},
          "examined": ["accuracy", "plausibility", "sources"]}}],
       "next": null}
      """;

  private DecisionExample() {}
}
