package io.candor.moderation.reviewing.adapter;

/** Reviews, as the API document shows them. */
final class ReviewExamples {

  static final String PAGE =
      """
      {"items": [{"id": "01a21105-7085-7073-994a-2a31db753c52", "draft": "01935f00-0000-7000-8000-000005b679a1", "revision": 1,
        "state": "open", "severity": "high", "reason": "figure-not-in-source", "brand": "demo", "audience": "fr-young-adults",
        "channel": "feed", "language": "fr", "openedAt": "2026-11-25T08:00:00Z", "deadline": "2026-11-26T08:00:00Z",
        "text": "87 % des community managers écrivent avec l’IA."}], "next": null}
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
       "contributors": [{"sub": "alice", "kind": "person", "role": "author"}], "decisions": []}
      """;

  static final String DECIDED =
      """
      {"review": "01a21105-7085-7073-994a-2a31db753c52", "draft": "01935f00-0000-7000-8000-000005b679a1", "revision": 1,
       "status": "cleared", "decidedBy": "rita", "examined": ["accuracy", "sources"],
       "reason": "Figures checked against the survey."}
      """;

  private ReviewExamples() {}
}
