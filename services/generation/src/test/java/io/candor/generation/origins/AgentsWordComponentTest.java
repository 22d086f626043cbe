package io.candor.generation.origins;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.generation.media.Uploads;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Software does not speak for people. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class AgentsWordComponentTest {

  private static final String TEXT = "L'atelier de reliure ouvre samedi.";
  private static final String TYPE = "authorship.digitalSourceType";

  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @ParameterizedTest
  @ValueSource(strings = {"authorship", "media[0].authorship"})
  void softwareCannotSayThatAPersonValidatedIt(String field) {
    var digest = Uploads.digest(world.workspace(), Uploads.picture("png", 0x111111));
    var body =
        Briefs.publish(
            TEXT,
            brief -> {
              medium(brief, digest, "trainedAlgorithmicMedia");
              var at = field.equals("authorship") ? brief : (ObjectNode) brief.at("/media/0");
              ((ObjectNode) at.get("authorship")).put("oversight", "human_validated");
            });

    agent()
        .body(body)
        .post("/v1/briefs")
        .then()
        .statusCode(400)
        .body("field", equalTo(field + ".oversight"))
        .body("fix", startsWith("Give prompt_guided"));
    world.author().body(body).post("/v1/briefs").then().statusCode(202);
  }

  @Test
  void softwareThatEditsCannotSayThatPeopleMadeIt() {
    var digest = Uploads.digest(world.workspace(), Uploads.picture("png", 0x222222));
    var sent = Sent.of(world, declared(TEXT, "digitalCreation"));
    var oversight = "{\"authorship\":{\"digitalSourceType\":\"trainedAlgorithmicMedia\",";

    refused(sent, oversight + "\"oversight\":\"human_validated\"}}", "authorship.oversight");
    refused(sent, type("digitalCreation"), TYPE);
    refused(sent, type("algorithmicMedia"), TYPE);
    refused(sent, media(digest, "digitalCapture"), "media[0]." + TYPE);
    agent()
        .header("If-Match", "\"1\"")
        .body(media(digest, "trainedAlgorithmicMedia"))
        .patch("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(202);
  }

  @Test
  void softwareMayDescribeAPhotographThatIsShownAlready() {
    var digest = Uploads.digest(world.workspace(), Uploads.picture("png", 0x333333));
    var body = Briefs.publish(TEXT, brief -> medium(brief, digest, "digitalCapture"));
    var sent = Sent.of(world, body);
    var silent = "{\"media\":[{\"digest\":\"" + digest + "\",\"alt\":\"La vitrine\"}]}";
    var edits = List.of(media(digest, "digitalCapture"), silent);

    for (int i = 0; i < edits.size(); i++) {
      agent()
          .header("If-Match", "\"" + (i + 1) + "\"")
          .body(edits.get(i))
          .patch("/v1/drafts/" + sent.draft())
          .then()
          .statusCode(202)
          .body("media[0].authorship.digitalSourceType", equalTo("digitalCapture"))
          .body("media[0].authorship.oversight", equalTo("human_validated"));
    }
  }

  @Test
  void softwareMayBringATextThatPeopleMadeForAPersonWillLook() {
    agent().body(declared(TEXT, "digitalCreation")).post("/v1/briefs").then().statusCode(202);
  }

  private void refused(Sent sent, String edit, String field) {
    agent()
        .header("If-Match", "\"1\"")
        .body(edit)
        .patch("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(400)
        .body("field", equalTo(field));
  }

  private RequestSpecification agent() {
    return Rest.in(world.workspace(), "agent");
  }

  private static String declared(String text, String type) {
    return Briefs.publish(
        text, brief -> brief.putObject("authorship").put("digitalSourceType", type));
  }

  private static void medium(ObjectNode brief, String digest, String type) {
    brief
        .putArray("media")
        .addObject()
        .put("digest", digest)
        .putObject("authorship")
        .put("digitalSourceType", type);
  }

  private static String type(String type) {
    return "{\"authorship\":{\"digitalSourceType\":\"" + type + "\"}}";
  }

  private static String media(String digest, String type) {
    return "{\"media\":[{\"digest\":\""
        + digest
        + "\",\"authorship\":{\"digitalSourceType\":\""
        + type
        + "\"}}]}";
  }
}
