package io.candor.moderation.reviewing.adapter;

/** Reviews, as the API document shows them. */
final class ReviewExamples {

  static final String PAGE =
      """
      {"items": [{"id": "01a21105-7085-7073-994a-2a31db753c52", "draft": "01935f00-0000-7000-8000-000005b679a1", "revision": 1,
        "state": "open", "severity": "high", "reason": "figure-not-in-source", "brand": "demo", "audience": "fr-young-adults",
        "channel": "feed", "language": "fr", "openedAt": "2026-11-25T08:00:00Z", "deadline": "2026-11-26T08:00:00Z",
        "approvals": 0, "needed": 1, "text": "87 % des community managers écrivent avec l’IA."}], "next": null}
      """;

  static final String ONE =
      """
      {"id": "01a21105-7085-7073-994a-2a31db753c52", "draft": "01935f00-0000-7000-8000-000005b679a1", "revision": 1,
       "state": "open", "severity": "high", "reason": "figure-not-in-source", "openedAt": "2026-11-25T08:00:00Z",
       "deadline": "2026-11-26T08:00:00Z", "text": "87 % des community managers écrivent avec l’IA.",
       "source": "86 % d’entre eux s’en servent pour optimiser leurs textes.",
       "label": {"text": "Texte rédigé avec l’aide d’une IA.", "placement": "end", "part": 0, "required": true, "rules": []},
       "findings": [{"rule": "figure-not-in-source", "pack": "grounding", "version": "1.0.0", "category": "grounding",
         "severity": "high", "span": {"start": 0, "end": 4}, "message": "This figure is not in the source.",
         "fix": "Use a figure of the source."}],
       "packs": [{"id": "grounding", "version": "1.0.0", "digest": "2c26b46b68ffc68f"}],
       "contributors": [{"sub": "alice", "kind": "person", "role": "author"}], "needed": 1, "approvals": [], "barred": [],
       "rendered": {"text": "87 % des community managers écrivent avec l’IA.\\n\\nTexte rédigé avec l’aide d’une IA.", "length": 84,
         "limit": 500, "unit": "graphemes"},
       "authorship": {"digitalSourceType": "trainedAlgorithmicMedia", "oversight": "prompt_guided", "engine": "embedded",
         "model": "SmolLM2-135M-Instruct", "humanShare": 0.0},
       "unsupported": [{"kind": "figure", "words": "87 %", "start": 0, "end": 4}], "intent": "create", "language": "fr",
       "media": [{"digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "mediaType": "image/png",
         "alt": "Un bureau.", "altReleased": "Un bureau. — Contenu multimédia généré par IA.",
         "authorship": {"digitalSourceType": "trainedAlgorithmicMedia", "oversight": "prompt_guided", "humanShare": 0.0}}],
       "brand": "demo", "audience": "fr-young-adults", "channel": "feed", "responsible": "Exemple SARL",
       "readers": {"version": 1, "countries": ["FR"], "languages": ["fr"], "ageBands": ["18-24"], "interests": []},
       "jurisdictions": ["EU"],
       "rules": [{"id": "figure-not-in-source", "pack": "grounding", "version": "1.0.0", "jurisdiction": "any",
         "title": {"en": "A figure is not in the source"}, "citation": {"text": "Candor", "url": "urn:candor:grounding"},
         "duty": "check", "outcome": "hold", "confidence": "H", "exemptions": [], "note": ""}],
       "alike": [{"review": "01a20105-7085-7073-994a-2a31db753c52", "draft": "01934f00-0000-7000-8000-000005b679a1",
         "decidedAt": "2026-11-20T08:00:00Z", "decision": "amend", "decidedBy": "rita", "reason": "The survey says 86 %.",
         "text": "87 % des CM écrivent avec l’IA.", "likeness": 0.71}],
       "decisions": []}
      """;

  static final String DECIDED =
      """
      {"review": "01a21105-7085-7073-994a-2a31db753c52", "draft": "01935f00-0000-7000-8000-000005b679a1", "revision": 1,
       "status": "cleared", "decidedBy": "rita", "examined": ["accuracy", "plausibility", "sources"],
       "reason": "Figures checked against the survey.", "approvals": 1, "needed": 1}
      """;

  private ReviewExamples() {}
}
