package io.candor.moderation.reviewing.adapter;

import static org.hamcrest.Matchers.equalTo;

import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.restassured.response.ValidatableResponse;

/** Decisions of reviewers, as they send them, and what speaks against them. */
record Decisions(Scene scene) {

  static final String APPROVE =
      """
      {"decision": "approve", "examined": ["accuracy", "sources"], "reason": "Figures checked."}
      """;
  static final String PATH = "/v1/reviews/{id}/decision";

  /** On the revision that is held. */
  ValidatableResponse decide(DraftHeld held, String sub, String body) {
    return decide(held, held.revision(), sub, body);
  }

  /** On a revision that was seen. */
  ValidatableResponse decide(DraftHeld held, int seen, String sub, String body) {
    return scene
        .as(sub, "reviewer", "author")
        .header("If-Match", "\"" + seen + "\"")
        .body(body)
        .post(PATH, held.review())
        .then();
  }

  static void problem(ValidatableResponse answer, int status, String slug) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:" + slug));
  }

  static String state(DraftHeld held) {
    return Database.query("select state from review where id = ?", held.review()).getFirst();
  }
}
