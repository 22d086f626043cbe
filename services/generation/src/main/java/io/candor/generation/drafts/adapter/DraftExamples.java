package io.candor.generation.drafts.adapter;

/** Drafts, as the API document shows them. */
public final class DraftExamples {

  static final String PAGE =
      """
      {"items": [{"id": "01a21105-7085-7073-994a-2a31db753c52", "brief": "01935f00-0000-7000-8000-0000059a687a", "channel": "feed",
        "revision": 1, "status": "held", "language": "fr", "text": "On ouvre dimanche.", "createdAt": "2026-11-25T08:00:00Z",
        "scheduledAt": "2026-11-25T08:00:00Z"}], "next": null}
      """;

  /** One that is held. */
  public static final String ONE =
      """
      {"id": "01a21105-7085-7073-994a-2a31db753c52", "brief": "01935f00-0000-7000-8000-0000059a687a", "channel": "feed",
       "revision": 1, "status": "held", "language": "fr", "text": "On ouvre dimanche.", "media": [],
       "rendered": {"text": "On ouvre dimanche.\\n\\nTexte généré par IA.", "length": 40, "limit": 500, "unit": "graphemes"},
       "label": {"required": true, "text": "Texte généré par IA.", "placement": "end", "part": 0,
         "rules": [{"id": "art-50-4-text", "pack": "eu-ai-act", "version": "1.0.0"}]},
       "findings": [{"rule": "unsupported-fact", "pack": "grounding", "version": "1.1.0", "category": "grounding", "severity": "medium",
         "span": {"start": 9, "end": 17}, "message": "Le moteur a écrit ceci sans le trouver dans la source, trois fois de suite.",
         "fix": "Vérifiez-le.", "evidence": "date"}],
       "authorship": {"digitalSourceType": "trainedAlgorithmicMedia", "oversight": "prompt_guided", "engine": "hosted",
         "model": "gpt-4o-2024-08-06", "prompt": {"id": "create", "version": "2"}, "humanShare": 0},
       "unsupported": [{"kind": "date", "words": "dimanche", "start": 9, "end": 17}],
       "review": {"id": "01a21105-9000-7073-994a-2a31db753c52", "deadline": "2026-11-26T08:00:00Z"}, "reason": "unsupported-fact", "paidPartnership": false,
       "history": [{"at": "2026-11-25T08:00:00Z", "status": "composing", "by": "camille", "revision": 0},
         {"at": "2026-11-25T08:00:02Z", "status": "screening", "by": "hosted", "revision": 1, "detail": "unsupported-facts: 1"},
         {"at": "2026-11-25T08:00:03Z", "status": "held", "by": "moderation", "revision": 1, "detail": "unsupported-fact"}]}
      """;

  private DraftExamples() {}
}
