package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The story of one post, over four services, as its author and its readers see it. */
class StoryAcceptanceTest {

  private final Candor candor = Candor.shared();
  private final Api generation =
      new Api(candor.url("generation"), candor.token("camille", "default", "author"));
  private final Api reader = new Api(candor.url("publishing"), "");

  @Test
  void aFinishedTextMadeByAiIsPublishedWithItsLabel() {
    // When
    var accepted = generation.post("/v1/briefs", Briefs.publish("L'atelier ouvre samedi."));
    var story = Following.untilEnded(generation, accepted.json().get("id").asText());

    // Then
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(accepted.header("Location")).endsWith("/v1/briefs/" + story.get("id").asText());
    assertThat(story.get("status").asText()).isEqualTo("published");
    var draft = story.at("/drafts/0");
    var label = draft.at("/label/text").asText();
    assertThat(draft.at("/label/required").asBoolean()).isTrue();
    assertThat(draft.at("/label/rules/0/pack").asText()).isEqualTo("eu-ai-act");
    assertThat(draft.get("text").asText()).doesNotContain(label);
    var page = reader.get(draft.at("/post/url").asText());
    assertThat(Jsoup.parse(page.text()).body().text()).contains("L'atelier ouvre samedi.", label);
  }

  @Test
  void aTextIsComposedFromItsSourceAndSaysWhatMadeIt() {
    // When
    var accepted =
        generation.post(
            "/v1/briefs",
            Briefs.create(
                "L'atelier de reliure ouvre samedi. L'entrée est libre. Il compte 40 places, sur inscription."));
    var story = Following.untilEnded(generation, accepted.json().get("id").asText());

    // Then
    var draft = story.at("/drafts/0");
    assertThat(draft.get("status").asText()).isEqualTo("published");
    assertThat(draft.at("/authorship/digitalSourceType").asText())
        .isIn("compositeWithTrainedAlgorithmicMedia", "algorithmicMedia");
    assertThat(draft.at("/label/text").asText()).isNotEmpty();
    assertThat(draft.at("/rendered/length").asInt()).isLessThanOrEqualTo(500);
  }

  @Test
  void theSameKeyGivesTheSameBrief() {
    var key = UUID.randomUUID().toString();
    var body = Briefs.publish("Une seule fois.");

    var first = generation.post("/v1/briefs", body, "Idempotency-Key", key);
    var again = generation.post("/v1/briefs", body, "Idempotency-Key", key);
    var other = generation.post("/v1/briefs", Briefs.publish("Autre."), "Idempotency-Key", key);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void aPersonDecidesOnATextOfUndeclaredOriginAndItsAuthorMayNot() {
    // Given
    var brief =
        generation.post("/v1/briefs", Briefs.publish("D'où vient ce texte ?", "composite")).json();
    var held =
        Following.until(
            generation, brief.get("id").asText(), Set.of("held"), Duration.ofSeconds(30));
    var draft = held.at("/drafts/0/id").asText();
    var review = reviewOf(draft);
    var decision =
        "{\"decision\":\"approve\",\"examined\":[\"accuracy\",\"sources\"],\"reason\":\"origine vérifiée\"}";

    // When
    var byAuthor =
        moderation("camille", "author", "reviewer")
            .post("/v1/reviews/" + review + "/decision", decision, "If-Match", "\"1\"");
    var byAgent =
        moderation("robot", "reviewer", "agent")
            .post("/v1/reviews/" + review + "/decision", decision, "If-Match", "\"1\"");
    var byReviewer =
        moderation("dominique", "reviewer")
            .post("/v1/reviews/" + review + "/decision", decision, "If-Match", "\"1\"");

    // Then
    assertThat(byAuthor.status()).isEqualTo(403);
    assertThat(byAgent.status()).isEqualTo(403);
    assertThat(byReviewer.status()).isBetween(200, 202);
    var ended = Following.untilEnded(generation, brief.get("id").asText());
    assertThat(ended.get("status").asText()).isEqualTo("published");
  }

  @Test
  void anotherWorkspaceNeverLearnsThatABriefExists() {
    var brief =
        generation.post("/v1/briefs", Briefs.publish("Chez nous.")).json().get("id").asText();
    var stranger = new Api(candor.url("generation"), candor.token("eve", "elsewhere", "author"));

    assertThat(stranger.get("/v1/briefs/" + brief).status()).isEqualTo(404);
    assertThat(stranger.get("/v1/briefs/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void withoutATokenNothingIsSaid() {
    var nobody = new Api(candor.url("generation"), "");

    assertThat(nobody.get("/v1/briefs").status()).isEqualTo(401);
    assertThat(nobody.get("/v1/briefs").header("Content-Type"))
        .startsWith("application/problem+json");
  }

  private String reviewOf(String draft) {
    var reviews = moderation("dominique", "reviewer").get("/v1/reviews?state=open").json();
    return reviews
        .get("items")
        .valueStream()
        .filter(item -> item.get("draft").asText().equals(draft))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  private Api moderation(String user, String... groups) {
    return new Api(candor.url("moderation"), candor.token(user, "default", groups));
  }
}
