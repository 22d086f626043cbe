package io.candor.generation.media;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftRevised;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Briefs and edits name media by their digests. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class NamedMediaComponentTest {

  private World world = new World();
  private String digest = "";

  @BeforeEach
  void aWorkspaceWithAPicture() {
    world = World.complete();
    digest = Uploads.digest(world.workspace(), Uploads.picture("jpg", 0xabcdef));
  }

  private static String withMedia(String digest, String type) {
    return Briefs.publish(
        "L'atelier ouvre samedi.",
        brief -> {
          ObjectNode medium = brief.putArray("media").addObject().put("digest", digest);
          medium.put("alt", "L'atelier");
          medium.putObject("authorship").put("digitalSourceType", "digitalCapture");
          if (!type.isEmpty()) {
            medium.put("mediaType", type);
          }
        });
  }

  private ValidatableResponse brief(String body) {
    return world.author().body(body).post("/v1/briefs").then();
  }

  private ValidatableResponse patch(Sent sent, String media) {
    return world
        .author()
        .header("If-Match", "\"1\"")
        .body("{\"media\":" + media + "}")
        .patch("/v1/drafts/" + sent.draft())
        .then();
  }

  @Test
  void aFinishedTextIsToldWithItsPictureWhoseTypeTheStoreKnows() {
    var sent = Sent.of(world, withMedia(digest, ""));

    var media = sent.composed().revision().parts().getFirst().media();
    assertThat(media).hasSize(1);
    assertThat(media.getFirst().digest()).isEqualTo(digest);
    assertThat(media.getFirst().mediaType()).isEqualTo("image/jpeg");
    assertThat(media.getFirst().alt()).isEqualTo("L'atelier");
    assertThat(media.getFirst().authorship().digitalSourceType()).isEqualTo("digitalCapture");
    assertThat(sent.story().getString("drafts[0].media[0].digest")).isEqualTo(digest);
  }

  @Test
  void whatWasNotUploadedHereCannotBeNamed() {
    var elsewhere = Uploads.digest("w-" + UUID.randomUUID(), Uploads.picture("png", 0x010203));

    for (var unknown : new String[] {elsewhere, "0".repeat(64)}) {
      brief(withMedia(unknown, ""))
          .statusCode(422)
          .body("type", equalTo("urn:candor:problem:media-unknown"))
          .body("field", equalTo("media[0].digest"));
    }
    var items = world.author().get("/v1/briefs").jsonPath();
    assertThat(items.getList("items")).isEmpty();
  }

  @Test
  void aTypeThatTheBytesDoNotHaveIsRefused() {
    brief(withMedia(digest, "image/png"))
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:media-type-differs"))
        .body("field", equalTo("media[0].mediaType"));
    brief(withMedia(digest, "text/html"))
        .statusCode(400)
        .body("field", equalTo("media[0].mediaType"));
    brief(withMedia("A".repeat(64), "")).statusCode(400).body("field", equalTo("media[0].digest"));
    brief(withMedia(digest, "image/jpeg")).statusCode(202);
  }

  @Test
  void anEditNamesMediaUnderTheSameRules() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    patch(sent, "[{\"digest\":\"" + digest + "\"},{\"digest\":\"" + "0".repeat(64) + "\"}]")
        .statusCode(422)
        .body("field", equalTo("media[1].digest"));
    patch(sent, "[{\"digest\":\"" + digest + "\"}]")
        .statusCode(202)
        .body("text", equalTo("Samedi."));

    var told =
        KAFKA.expect(Topic.GENERATION_DRAFT).forKey(sent.draft()).exactly(1, DraftRevised.class);
    var media = told.getFirst().revision().parts().getFirst().media();
    assertThat(media.getFirst().mediaType()).isEqualTo("image/jpeg");
    assertThat(media.getFirst().alt()).isEmpty();
  }

  @Test
  void anEditOfTheTextKeepsThePictures() {
    var sent = Sent.of(world, withMedia(digest, ""));

    world
        .author()
        .header("If-Match", "\"1\"")
        .body("{\"text\":\"Dimanche.\"}")
        .patch("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(202)
        .body("media[0].digest", equalTo(digest));
  }
}
