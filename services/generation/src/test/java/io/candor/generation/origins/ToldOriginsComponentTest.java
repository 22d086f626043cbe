package io.candor.generation.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was told of AI once is not taken back, wherever it comes again. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class ToldOriginsComponentTest {

  private static final String TEXT =
      "L'atelier de reliure ouvre samedi à dix heures, et l'entrée est libre pour tous.";
  private static final String EDITED =
      "L’ATELIER de reliure ouvre samedi à dix\u200b heures – et l’entrée est libre pour tous !";
  private static final String SOURCE =
      "L'atelier de reliure ouvre samedi. L'entrée est libre. Il compte 40 places, sur inscription.";
  private static final String TYPE = "authorship.digitalSourceType";

  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"authorship\":{\"digitalSourceType\":\"digitalCreation\"}}",
        "{\"authorship\":{\"digitalSourceType\":\"humanEdits\"},\"text\":\"Tout autre chose.\"}",
        "{\"authorship\":{\"digitalSourceType\":\"algorithmicMedia\"}}",
        "{\"authorship\":{\"digitalSourceType\":\"composite\"}}",
        "{\"authorship\":{}}"
      })
  void anEditCannotTakeBackThatAiMadeIt(String edit) {
    var sent = Sent.of(world, Briefs.publish(TEXT));

    recorded(patch(sent, 1, edit), TYPE).body("fix", containsString("withdraw the draft"));

    assertThat(sent.story().getInt("drafts[0].revision")).isEqualTo(1);
  }

  @Test
  void anEditMayTellMoreAndThatStaysToo() {
    var sent = Sent.of(world, declared(TEXT, "digitalCreation"));

    patch(sent, 1, type("algorithmicMedia")).statusCode(202);
    patch(sent, 2, type("compositeWithTrainedAlgorithmicMedia")).statusCode(202);
    recorded(patch(sent, 3, type("algorithmicMedia")), TYPE);
    patch(sent, 3, type("trainedAlgorithmicMedia"))
        .statusCode(202)
        .body(TYPE, equalTo("trainedAlgorithmicMedia"));
  }

  @Test
  void anAgentsEditOfUnknownOriginDoesNotMakeRoomForAPersonsDenial() {
    var sent = Sent.of(world, declared(TEXT, "algorithmicMedia"));
    agent()
        .header("If-Match", "\"1\"")
        .body("{\"text\":\"Dimanche.\"}")
        .patch("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(202)
        .body(TYPE, equalTo("composite"));

    recorded(patch(sent, 2, type("digitalCreation")), TYPE);
  }

  @Test
  void theSameWordsCannotComeAgainAsAPersons() {
    var told = Sent.of(world, Briefs.publish(TEXT));

    for (var text : new String[] {TEXT, EDITED}) {
      for (var type : new String[] {"digitalCreation", "humanEdits", "algorithmicMedia"}) {
        recorded(brief(declared(text, type)), TYPE)
            .body("detail", containsString(told.draft().toString()));
      }
    }
    brief(declared(EDITED, "trainedAlgorithmicMedia")).statusCode(202);
    brief(declared(TEXT + " Venez nombreux.", "digitalCreation")).statusCode(202);
  }

  @Test
  void noEditBringsSuchWordsIntoAPersonsDraft() {
    var told = Sent.of(world, Briefs.publish(TEXT));
    var sent = Sent.of(world, declared("Samedi.", "digitalCreation"));

    recorded(patch(sent, 1, text(EDITED)), TYPE)
        .body("detail", containsString(told.draft().toString()));
    patch(sent, 1, text("Dimanche.")).statusCode(202);
  }

  @Test
  void wordsThatWereToldInAnEditAreKnownAgainToo() {
    var sent = Sent.of(world, Briefs.publish(TEXT));
    var longer = TEXT + " Venez nombreux.";
    patch(sent, 1, text(longer)).statusCode(202);

    recorded(brief(declared(longer, "digitalCreation")), TYPE);
  }

  @Test
  void whatAPersonWroteAnewInADraftOfAiIsTheirsElsewhere() {
    var sent = Sent.of(world, Briefs.publish("Bientôt."));
    patch(sent, 1, text(TEXT)).statusCode(202).body(TYPE, equalTo("trainedAlgorithmicMedia"));

    brief(declared(TEXT, "digitalCreation")).statusCode(202);
  }

  @Test
  void tellingMoreOfWhatWasComposedHereKeepsWhatRan() {
    var sent = Sent.of(world, Briefs.brief("create", SOURCE, _ -> {}));
    var ran = sent.composed().revision().authorship();

    patch(sent, 1, type("trainedAlgorithmicMedia"))
        .statusCode(202)
        .body(TYPE, equalTo("trainedAlgorithmicMedia"))
        .body("authorship.engine", equalTo(ran.engine()))
        .body("authorship.oversight", equalTo(ran.oversight()));
  }

  @Test
  void whatWasComposedHereCannotComeAgainAsAPersons() {
    var composed = Sent.of(world, Briefs.brief("create", SOURCE, _ -> {}));
    var text = composed.composed().revision().parts().getFirst().text();

    recorded(brief(declared(text, "digitalCreation")), TYPE)
        .body("detail", containsString(composed.draft().toString()));
  }

  @Test
  void whatARuleMakesOfAModelsWordsIsStillTheModelsInPart() {
    Sent.of(world, Briefs.publish(TEXT));

    var improved = Sent.of(world, Briefs.brief("optimise", TEXT, _ -> {}));

    var authorship = improved.composed().revision().authorship();
    assertThat(authorship.digitalSourceType()).isEqualTo("compositeWithTrainedAlgorithmicMedia");
    assertThat(authorship.engine()).isEqualTo("rule");
  }

  @Test
  void fewWordsAndOtherWorkspacesAreNotCompared() {
    Sent.of(world, Briefs.publish("Samedi à dix heures."));
    Sent.of(world, Briefs.publish(TEXT));
    var elsewhere = World.complete();

    brief(declared("Samedi à dix heures.", "digitalCreation")).statusCode(202);
    Sent.of(elsewhere, declared(TEXT, "digitalCreation"));
    brief(declared(TEXT, "undeclared")).statusCode(202);
  }

  @Test
  void aPictureThatAiMadeCannotComeAgainAsAPhotograph() {
    var digest = Uploads.digest(world.workspace(), Uploads.picture("png", 0x123456));
    var told = Sent.of(world, showing(digest, "trainedAlgorithmicMedia"));
    var field = "media[0].authorship.digitalSourceType";

    recorded(brief(showing(digest, "digitalCapture")), field)
        .body("detail", containsString(told.draft().toString()));
    recorded(patch(told, 1, media(digest, "digitalCapture")), field);
    recorded(patch(told, 1, media(digest, "compositeSynthetic")), field);
    patch(told, 1, media(digest, "trainedAlgorithmicMedia")).statusCode(202);
  }

  @Test
  void aPictureThatAnEditToldAsAisIsKnownToo() {
    var digest = Uploads.digest(world.workspace(), Uploads.picture("png", 0x654321));
    var sent = Sent.of(world, showing(digest, "digitalCapture"));

    patch(sent, 1, media(digest, "compositeSynthetic")).statusCode(202);

    recorded(patch(sent, 2, media(digest, "digitalCapture")), "media[0]." + TYPE);
  }

  private static ValidatableResponse recorded(ValidatableResponse answer, String field) {
    return answer
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:authorship-recorded"))
        .body("field", equalTo(field));
  }

  private RequestSpecification agent() {
    return Rest.in(world.workspace(), "agent");
  }

  private ValidatableResponse brief(String body) {
    return world.author().body(body).post("/v1/briefs").then();
  }

  private ValidatableResponse patch(Sent sent, int revision, String body) {
    return world
        .author()
        .header("If-Match", "\"" + revision + "\"")
        .body(body)
        .patch("/v1/drafts/" + sent.draft())
        .then();
  }

  private static String declared(String text, String type) {
    return Briefs.publish(
        text, brief -> brief.putObject("authorship").put("digitalSourceType", type));
  }

  private static String showing(String digest, String type) {
    return Briefs.publish("Samedi " + UUID.randomUUID(), brief -> medium(brief, digest, type));
  }

  private static void medium(ObjectNode brief, String digest, String type) {
    brief
        .putArray("media")
        .addObject()
        .put("digest", digest)
        .putObject("authorship")
        .put("digitalSourceType", type);
  }

  private static String text(String text) {
    return "{\"text\":\"" + text + "\"}";
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
