package io.candor.moderation.sealing.adapter;

/** The export, as the API document shows it. */
final class ExportExample {

  static final String LINE =
      """
      {"entry": {"v": 2, "workspace": "default", "draft": "01935f00-0000-7000-8000-000005b679a1",
        "id": "01a21105-6d23-7b04-8b50-4a9fac4efc5e", "revision": 1, "at": "2026-11-25T08:00:00.123456Z",
        "verdict": "refused", "cause": "review", "decidedBy": {"kind": "reviewer"},
        "review": "01a21105-7085-7073-994a-2a31db753c52", "clearanceNo": null, "clearance": null, "label": null,
        "findings": [], "packs": [], "evidence": {},
        "sealed": {"decider": "5d1c45ba74bb2c5c22b2b2fc04bd56b26fbd5d3e1d0ba2b8ec9cb31a3b3b33b1",
          "words": "a9f0e3a1a0f2cc1c9c5c1d1f2c9c4c2b9aa3d3b0f3a4f7b7a9b0e8c6d5e4f3a2"}},
       "disclosed": [["7e0b3f0a-52b8-4c0e-9d5e-2f1f6b1d9c11", "decider", "rita"]],
       "index": 0, "path": ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"],
       "head": "eyJhbGciOiJFZERTQSJ9.e30.c2ln"}
      """;

  private ExportExample() {}
}
