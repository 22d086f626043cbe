package io.candor.generation.briefs.adapter;

import io.candor.generation.drafts.adapter.DraftExamples;

/** Briefs, as the API document shows them. */
final class BriefExamples {

  static final String PAGE =
      """
      {"items": [{"id": "01935f00-0000-7000-8000-0000059a687a", "intent": "create", "status": "held",
        "createdAt": "2026-11-25T08:00:00Z", "brand": "demo", "audience": "fr-young-adults", "channels": ["feed"],
        "language": "fr", "subject": "L'atelier de reliure", "tags": ["spring"]}], "next": null}
      """;

  static final String ACCEPTED =
      """
      {"id": "01935f00-0000-7000-8000-0000059a687a", "intent": "create", "status": "composing",
       "createdAt": "2026-11-25T08:00:00Z", "drafts": [{"id": "01a21105-7085-7073-994a-2a31db753c52", "channel": "feed",
         "revision": 0, "status": "composing", "language": "fr"}]}
      """;

  static final String STORY =
      """
      {"id": "01935f00-0000-7000-8000-0000059a687a", "intent": "create", "status": "held",
       "createdAt": "2026-11-25T08:00:00Z", "brand": "demo", "audience": "fr-young-adults", "language": "fr",
       "subject": "L'atelier de reliure", "tags": ["spring"], "schedule": {"at": "now"}, "askedBy": "camille", "paidPartnership": false, "drafts": [
      """
          + DraftExamples.ONE
          + "]}";

  private BriefExamples() {}
}
