package io.candor.generation;

import static io.candor.generation.World.KAFKA;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.publishing.PostEvent;
import io.candor.contracts.publishing.PostPublished;
import io.candor.testing.TestEvent;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** A brief that was accepted, and its only draft. */
public record Sent(World world, String brief, UUID draft) {

  /** Sends it as an author. */
  public static Sent of(World world, String brief) {
    var answer =
        world.author().body(brief).post("/v1/briefs").then().statusCode(202).extract().jsonPath();
    return new Sent(
        world, answer.getString("id"), UUID.fromString(answer.getString("drafts[0].id")));
  }

  /** Its first text, as it was told. */
  public DraftComposed composed() {
    return KAFKA
        .expect(Topic.GENERATION_DRAFT)
        .forKey(draft)
        .exactly(1, DraftComposed.class)
        .getFirst();
  }

  /** What publishing says of it. */
  public <E extends PostEvent> TestEvent<E> told(long version, E event) {
    return world.in(TestEvent.of(draft.toString(), event)).withVersion(version);
  }

  /** Moderation clears its first text. */
  public TestEvent<DraftCleared> cleared() {
    return Verdicts.cleared(world.workspace(), draft, 1, composed().revision());
  }

  /** It is on its channel, publishing's version 9. */
  public TestEvent<PostPublished> published(int revision) {
    var url = "http://127.0.0.1/p/1";
    return told(
        9,
        new PostPublished(UUID.randomUUID(), draft, revision, 1, "feed", url, Instant.now(), null));
  }

  /** The story now. */
  public JsonPath story() {
    return world.author().get("/v1/briefs/" + brief).then().statusCode(200).extract().jsonPath();
  }

  /** The story once it is so. */
  public JsonPath until(Predicate<JsonPath> so) {
    return await().until(this::story, so);
  }

  /** The story once the draft has this status. */
  public JsonPath untilStatus(String status) {
    return until(it -> it.getString("drafts[0].status").equals(status));
  }
}
