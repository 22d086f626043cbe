package io.candor.generation.drafts;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.publishing.RevisionFenced;
import io.candor.contracts.publishing.RevisionTooLate;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class EditingComponentTest {

  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @Test
  void anEditIsANewRevisionThatIsPendingUntilPublishingConfirmsIt() {
    // Given
    var sent = Sent.of(world, Briefs.publish("Samedi à dix heures."));

    // When
    patch(sent, "\"1\"", "{\"text\":\"Dimanche à dix heures.\"}")
        .statusCode(202)
        .header("ETag", "\"2\"")
        .body("pending", equalTo("edit"))
        .body("status", equalTo("screening"))
        .body("text", equalTo("Dimanche à dix heures."))
        .body("authorship.humanShare", equalTo(0.42f));

    // Then
    var told =
        KAFKA
            .expect(Topic.GENERATION_DRAFT)
            .forKey(sent.draft())
            .exactly(1, DraftRevised.class)
            .getFirst();
    assertThat(told.cause()).isEqualTo("edit");
    assertThat(told.revision().number()).isEqualTo(2);
    assertThat(told.revision().contributors()).extracting("role").contains("author", "editor");
    KAFKA.send(sent.told(1, new RevisionFenced(sent.draft(), 2)));
    var story = sent.until(it -> it.get("drafts[0].pending") == null);
    assertThat(story.getInt("drafts[0].revision")).isEqualTo(2);
  }

  @Test
  void anEditThatCameTooLateGivesTheTextBackThatGoesOut() {
    var sent = Sent.of(world, Briefs.publish("Samedi à dix heures."));
    patch(sent, "\"1\"", "{\"text\":\"Dimanche.\"}").statusCode(202);

    KAFKA.send(
        sent.cleared(),
        sent.told(1, new RevisionTooLate(sent.draft(), 2, "edit")),
        sent.published(1));

    var story = sent.untilStatus("published");
    assertThat(story.getString("drafts[0].text")).isEqualTo("Samedi à dix heures.");
    assertThat(story.getInt("drafts[0].revision")).isEqualTo(1);
    assertThat(story.getList("drafts[0].history.detail")).contains("edit-too-late");
    assertThat(story.getString("drafts[0].pending")).isNull();
    patch(sent, "\"1\"", "{\"text\":\"Encore.\"}")
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:edit-too-late"));
  }

  @Test
  void anEditThatCameTooLateIsToldAlsoWhereThePublicationIsHeardFirst() {
    var sent = Sent.of(world, Briefs.publish("Samedi à dix heures."));
    patch(sent, "\"1\"", "{\"text\":\"Dimanche.\"}").statusCode(202);
    KAFKA.send(sent.cleared(), sent.published(1));
    sent.untilStatus("published");

    KAFKA.send(sent.told(10, new RevisionTooLate(sent.draft(), 2, "edit")));

    var story = sent.until(it -> it.getList("drafts[0].history.detail").contains("edit-too-late"));
    assertThat(story.getString("drafts[0].status")).isEqualTo("published");
    assertThat(story.getString("drafts[0].text")).isEqualTo("Samedi à dix heures.");
  }

  @Test
  void aScheduleThatDoesNotSayWhenChangesNothing() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    for (var schedule :
        List.of("{}", "{\"zone\":\"Europe/Paris\"}", "{\"until\":\"2027-01-01T00:00:00Z\"}")) {
      patch(sent, "\"1\"", "{\"text\":\"Dimanche.\",\"schedule\":" + schedule + "}")
          .statusCode(400)
          .body("field", equalTo("schedule.at"))
          .body("fix", equalTo("Give a local time, or now."));
    }

    patch(sent, "\"1\"", "{\"schedule\":{\"at\":\"now\"}}").statusCode(202);
  }

  @Test
  void anEditNeedsTheRevisionThatWasSeen() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    patch(sent, null, "{\"text\":\"Dimanche.\"}").statusCode(428);
    patch(sent, "\"7\"", "{\"text\":\"Dimanche.\"}").statusCode(412);
    patch(sent, "\"1\"", "{}").statusCode(400);
    patch(sent, "\"1\"", "{\"text\":\" \"}").statusCode(400).body("field", equalTo("text"));
    patch(sent, "\"1\"", "{\"text\":\"" + "x".repeat(600) + "\"}")
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:too-long"));
    assertThat(sent.story().getInt("drafts[0].revision")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"a\\u0000b"}                                          | 400 | text
          {"text":"a\\u202Eb"}                                          | 400 | text
          {"text":5}                                                    | 400 | text
          {"colour":"blue"}                                             | 400 | colour
          {"media":[{"digest":"none"}]}                                 | 400 | media[0].digest
          {"schedule":{"at":"tomorrow","zone":"Europe/Paris"}}          | 400 | schedule.at
          {"schedule":{"at":"2027-01-01T10:00"}}                        | 400 | schedule.zone
          {"schedule":{"at":"2020-01-01T10:00","zone":"Europe/Paris"}}  | 422 | schedule.at
          {"schedule":{"at":"2099-01-01T10:00","zone":"Europe/Paris"}}  | 422 | schedule.at
          {"authorship":{"digitalSourceType":"made by AI!"}}            | 400 | authorship.digitalSourceType
          {"authorship":{"oversight":"none"}}                           | 400 | authorship.oversight
          """)
  void aBadValueIsNamedAndChangesNothing(String body, int status, String field) {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    patch(sent, "\"1\"", body).statusCode(status).body("field", equalTo(field));

    assertThat(sent.story().getInt("drafts[0].revision")).isEqualTo(1);
    assertThat(sent.story().getString("drafts[0].text")).isEqualTo("Samedi.");
  }

  @Test
  void anotherTimeIsANewRevisionOfTheSameText() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    patch(
            sent,
            "\"1\"",
            "{\"schedule\":{\"at\":\"2026-12-24T18:00:00\",\"zone\":\"Europe/Paris\"}}")
        .statusCode(202)
        .body("revision", equalTo(2))
        .body("authorship.humanShare", equalTo(0.0f));

    var told =
        KAFKA.expect(Topic.GENERATION_DRAFT).forKey(sent.draft()).exactly(1, DraftRevised.class);
    var window = told.getFirst().revision().window();
    assertThat(window.notBefore()).isEqualTo("2026-12-24T17:00:00Z");
    assertThat(Duration.between(window.notBefore(), window.until())).isEqualTo(Duration.ofDays(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"paidPartnership\":true}",
        "{\"schedule\":{\"at\":\"2026-12-24T18:00:00\",\"zone\":\"Europe/Paris\"}}"
      })
  void whatHasNoTextYetIsEditedWithOneOrLater(String change) {
    world = World.empty();
    var sent = Sent.of(world, Briefs.brief("create", "L'atelier ouvre samedi.", _ -> {}));

    patch(sent, "\"0\"", change)
        .statusCode(409)
        .body("type", equalTo("urn:candor:problem:no-text-yet"));
  }

  @Test
  void whatTurnsOutToBePaidForIsDeclaredLaterAndStaysSo() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    patch(sent, "\"1\"", "{\"paidPartnership\":true}")
        .statusCode(202)
        .body("revision", equalTo(2))
        .body("paidPartnership", equalTo(true))
        .body("text", equalTo("Samedi."));
    patch(sent, "\"2\"", "{\"paidPartnership\":false}")
        .statusCode(400)
        .body("field", equalTo("paidPartnership"));
    patch(sent, "\"2\"", "{\"text\":\"Dimanche.\"}")
        .statusCode(202)
        .body("paidPartnership", equalTo(true));

    var told =
        KAFKA.expect(Topic.GENERATION_DRAFT).forKey(sent.draft()).exactly(2, DraftRevised.class);
    assertThat(told).allMatch(event -> event.revision().paid());
  }

  @Test
  void whatRanIsRecordedAndCannotBeDeclaredAway() {
    var sent =
        Sent.of(
            world, Briefs.brief("create", "L'atelier ouvre samedi. L'entrée est libre.", _ -> {}));
    sent.untilStatus("screening");

    patch(sent, "\"1\"", "{\"authorship\":{\"digitalSourceType\":\"digitalCreation\"}}")
        .statusCode(422)
        .body("type", equalTo("urn:candor:problem:authorship-recorded"));
  }

  @Test
  void strangersLearnNothing() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var stranger = World.empty();

    stranger
        .author()
        .header("If-Match", "\"1\"")
        .body("{\"text\":\"Dimanche.\"}")
        .patch("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(404);
    stranger.author().get("/v1/drafts/" + sent.draft()).then().statusCode(404);
    Rest.in(world.workspace(), "auditor")
        .header("If-Match", "\"1\"")
        .body("{\"text\":\"Dimanche.\"}")
        .patch("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(403);
    world
        .author()
        .get("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("pending", nullValue());
  }

  private ValidatableResponse patch(Sent sent, String ifMatch, String body) {
    var request = world.author().body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .patch("/v1/drafts/" + sent.draft())
        .then();
  }
}
