package io.candor.moderation.screening.adapter;

/** What the rules say, as the API document shows it. */
final class ScreeningExample {

  static final String ANSWER =
      """
      {"verdict": "cleared", "reason": "cleared", "findings": [],
       "label": {"text": "Written with the help of AI.", "placement": "end", "part": 0, "required": true,
         "rules": [{"id": "ai-text", "pack": "eu-ai-act", "version": "1.0.0"}]},
       "rendered": {"text": "86 % of community managers write with AI.\\n\\nWritten with the help of AI.", "length": 71,
         "limit": 500, "unit": "graphemes"},
       "packs": [{"id": "eu-ai-act", "version": "1.0.0", "digest": "2c26b46b68ffc68f"}],
       "harm": {"score": 0.0312, "categories": []}}
      """;

  private ScreeningExample() {}
}
