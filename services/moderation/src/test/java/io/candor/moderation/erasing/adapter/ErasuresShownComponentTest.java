package io.candor.moderation.erasing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.generation.DraftComposed;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It is said what was erased, when and why; and who may ask for it, and how. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ErasuresShownComponentTest {

  private Scene scene;
  private Asking asking;

  @BeforeEach
  void set() {
    scene = Scene.set();
    asking = new Asking(scene);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void thePageSaysThatItIsErasedWhenAndWhy() {
    var draft = asking.reviewed();
    asking.draft(draft);

    var page =
        scene
            .as("otto", "auditor")
            .accept("text/html")
            .get("/v1/decisions?draft=" + draft)
            .asString();

    assertThat(page)
        .containsPattern("reviewer: erased on 20..-..-..T..:..:..Z, because: asked")
        .containsPattern("<dt>Contributors</dt><dd>erased on ")
        .containsPattern("The text, the label&#39;s words|The text, the label's words")
        .doesNotContain("rita", "alice", "Bonjour");
  }

  @Test
  void aReviewSaysThatItIsErasedAndIsNotDecidedOn() {
    var review = erasedReview();

    scene
        .as("rita", "reviewer")
        .get("/v1/reviews/{id}", review)
        .then()
        .statusCode(200)
        .body("text", emptyString())
        .body("erased.reason", equalTo("asked"))
        .body("contributors", equalTo(List.of()));
    scene
        .as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .body("{\"decision\": \"approve\", \"examined\": [\"all\"], \"reason\": \"fine\"}")
        .post("/v1/reviews/{id}/decision", review)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:review-closed"));
  }

  @Test
  void anErasedReviewCountsForAgreementAndIsNoCase() {
    erasedReview(scene.draft(r -> r.text("Appelez Karim au 06 12 34 56 78.")));

    scene
        .as("otto", "auditor")
        .get("/v1/rule-packs/personal-data/agreement")
        .then()
        .body("items.find { it.rule == 'phone' }.overturned", equalTo(1));
    scene
        .as("otto", "auditor")
        .get("/v1/rule-packs/personal-data/agreement/cases?rule=phone")
        .then()
        .body("cases", equalTo(0));
  }

  private UUID erasedReview() {
    return erasedReview(scene.draft(SteeredJudge.HELD));
  }

  private UUID erasedReview(TestEvent<DraftComposed> composed) {
    var held = scene.held(composed);
    scene.approve(held);
    asking.draft(asking.ended(composed)).statusCode(200);
    return held.review();
  }

  @Test
  void whatWasErasedIsToldByTheListTheLatestFirst() {
    var draft = asking.by("bob");
    asking.person("bob");
    asking.draft(draft);

    var erasures = asking.erasures();

    assertThat(erasures.getList("items.subject")).containsExactly("draft", "person");
    assertThat(erasures.getList("items.by")).containsOnly("olga");
    assertThat(erasures.getList("items.reason")).containsExactly("asked", "left");
    assertThat(erasures.getList("items.draft")).containsExactly(draft.toString(), null);
    var next =
        scene
            .as("otto", "auditor")
            .get("/v1/erasures?limit=1")
            .then()
            .body("items.subject", equalTo(List.of("draft")))
            .extract()
            .jsonPath()
            .getString("next");
    scene
        .as("otto", "auditor")
        .get("/v1/erasures?limit=1&cursor=" + next)
        .then()
        .body("items.subject", equalTo(List.of("person")))
        .body("next", nullValue());
  }

  @Test
  void aDraftOfAnotherWorkspaceIsUnknown() {
    var draft = asking.by("bob");

    try (var other = Scene.bare()) {
      new Asking(other).draft(draft).statusCode(404);
      new Asking(other).person("bob").statusCode(200).body("id", nullValue());
    }
    assertThat(asking.kept(draft)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"reason\": \"asked\"}",
        "{\"draft\": \"x\", \"reason\": \"asked\"}",
        "{\"draft\": \"01935f00-0000-7000-8000-000005b679a1\"}",
        "{\"person\": \" \", \"reason\": \"asked\"}",
        "{\"draft\": \"01935f00-0000-7000-8000-000005b679a1\", \"person\": \"bob\", \"reason\": \"asked\"}"
      })
  void whatIsNoRequestIsRefused(String body) {
    asking
        .erase(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", notNullValue())
        .body("fix", notNullValue());
  }

  @Test
  void softwareDoesNotErase() {
    scene
        .as("bot", "operator", "agent")
        .body("{\"person\": \"bob\", \"reason\": \"asked\"}")
        .post("/v1/erasures")
        .then()
        .statusCode(403);
  }
}
