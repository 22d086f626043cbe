package io.candor.generation.briefs;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.publishing.PostPublished;
import io.candor.generation.BriefText;
import io.candor.generation.Verdicts;
import io.candor.generation.World;
import io.candor.testing.Infrastructure;
import io.candor.testing.TestEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class PublishingStoryComponentTest {

  private final World world = World.complete();

  @Test
  void aFinishedTextIsToldAtOnceAndItsStoryIsKeptToTheEnd() {
    // Given
    var accepted =
        world
            .author()
            .body(BriefText.publish("L'atelier ouvre samedi."))
            .post("/v1/briefs")
            .then()
            .statusCode(202)
            .extract();
    var brief = accepted.path("id").toString();
    var draft = UUID.fromString(accepted.path("drafts[0].id"));
    assertThat(accepted.header("Location")).isEqualTo("/v1/briefs/" + brief);
    var composed =
        KAFKA.expect(Topic.GENERATION_DRAFT).forKey(draft).exactly(1, DraftComposed.class);

    // When
    var revision = composed.getFirst().revision();
    KAFKA.send(Verdicts.cleared(world.workspace(), draft, 1, revision));
    KAFKA.send(published(draft));

    // Then
    var story = untilEnded(brief);
    assertThat(story.getString("status")).isEqualTo("published");
    assertThat(story.getString("drafts[0].text")).isEqualTo("L'atelier ouvre samedi.");
    assertThat(story.getString("drafts[0].label.text")).isEqualTo(Verdicts.LABEL);
    assertThat(story.getString("drafts[0].rendered.text"))
        .isEqualTo("L'atelier ouvre samedi.\n\n" + Verdicts.LABEL);
    assertThat(story.getString("drafts[0].post.url")).isEqualTo("http://127.0.0.1/p/1");
    assertThat(story.getString("drafts[0].authorship.digitalSourceType"))
        .isEqualTo("trainedAlgorithmicMedia");
    assertThat(story.getList("drafts[0].history.status"))
        .startsWith("screening")
        .endsWith("published");
  }

  private TestEvent<PostPublished> published(UUID draft) {
    var event =
        new PostPublished(
            UUID.randomUUID(), draft, 1, 1, "feed", "http://127.0.0.1/p/1", Instant.now(), null);
    return world.in(TestEvent.of(draft.toString(), event)).withVersion(2);
  }

  private JsonPath untilEnded(String brief) {
    return await()
        .until(
            () ->
                world
                    .author()
                    .get("/v1/briefs/" + brief)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath(),
            story ->
                story.getString("status").equals("published")
                    && story.get("drafts[0].label") != null);
  }
}
