package io.candor.moderation.sealing.adapter;

/** The export, as the API document shows it. */
final class ExportExample {

  static final String LINE =
      """
      {"entry": {"v": 1, "workspace": "default", "draft": "01935f00-0000-7000-8000-000005b679a1",
        "id": "01a21105-6d23-7b04-8b50-4a9fac4efc5e", "revision": 1, "at": "2026-11-25T08:00:00.123456Z",
        "verdict": "refused", "cause": "deadline", "reason": "No decision by the deadline.",
        "decidedBy": {"kind": "deadline", "sub": "deadline"}, "review": "01a21105-7085-7073-994a-2a31db753c52",
        "clearanceNo": null, "clearance": null, "label": null, "findings": [], "packs": [], "evidence": {}},
       "index": 0, "path": ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"],
       "head": "eyJhbGciOiJFZERTQSJ9.e30.c2ln"}
      """;

  private ExportExample() {}
}
