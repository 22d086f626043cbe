package io.candor.generation.briefs;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Continues;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.candor.testing.Rest;
import io.candor.testing.TestEvent;
import io.candor.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class AppealComponentTest {

  private static final String WHY = "{\"reason\": \"The survey says so, page 3.\"}";
  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @Test
  void anAppealIsANewDraftThatContinuesTheRefusedOneWithTheSameText() {
    var sent = refused();

    var answer =
        appeal(sent.draft(), WHY)
            .statusCode(202)
            .body("status", equalTo("screening"))
            .extract()
            .jsonPath();

    var next = new Sent(world, answer.getString("id"), id(answer.getString("drafts[0].id")));
    var first = sent.composed().revision();
    var revision = next.composed().revision();
    assertThat(revision.continues())
        .isEqualTo(new Continues(sent.draft(), "The survey says so, page 3."));
    assertThat(revision.number()).isEqualTo(1);
    assertThat(revision.parts()).isEqualTo(first.parts());
    assertThat(revision.authorship()).isEqualTo(first.authorship());
    assertThat(revision.contributors()).containsAll(first.contributors());
    assertThat(next.story().getString("drafts[0].continues.draft"))
        .isEqualTo(sent.draft().toString());
    assertThat(sent.story().getString("drafts[0].status")).isEqualTo("refused");
  }

  @Test
  void whatIsPaidForStaysSoInItsAppeal() {
    var sent = refused(Briefs.publish("Samedi.", brief -> brief.put("paidPartnership", true)));

    var answer = appeal(sent.draft(), WHY).statusCode(202).extract().jsonPath();

    var next = new Sent(world, answer.getString("id"), id(answer.getString("drafts[0].id")));
    assertThat(next.composed().revision().paid()).isTrue();
    assertThat(next.story().getBoolean("paidPartnership")).isTrue();
  }

  @Test
  void aRefusalIsAppealedOnce() {
    var sent = refused();
    appeal(sent.draft(), WHY).statusCode(202);

    problem(appeal(sent.draft(), WHY), 409, "appealed-already");
  }

  @Test
  void theSameKeyIsOneAppeal() {
    var sent = refused();
    var key = UUID.randomUUID().toString();

    var first = keyed(sent.draft(), key).statusCode(202).extract().asString();
    var second = keyed(sent.draft(), key).statusCode(202).extract().asString();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void onlyARefusalIsAppealed() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    problem(appeal(sent.draft(), WHY), 409, "not-refused");
    problem(appeal(UUID.randomUUID(), WHY), 404, "not-found");
  }

  @Test
  void softwareAndStrangersAppealAgainstNothing() {
    var sent = refused();

    var path = "/v1/drafts/" + sent.draft() + "/appeal";
    problem(
        Rest.in(world.workspace(), "author", "agent").body(WHY).post(path).then(),
        403,
        "forbidden");
    problem(World.empty().author().body(WHY).post(path).then(), 404, "not-found");
  }

  /** It would take the one appeal there is from its author. */
  @Test
  void whoRefusedItDoesNotAppeal() {
    var sent = refused();
    var path = "/v1/drafts/" + sent.draft() + "/appeal";

    var token = Tokens.of("dominique").workspace(world.workspace()).groups("author").mint();

    problem(Rest.as(token).body(WHY).post(path).then(), 403, "forbidden");

    appeal(sent.draft(), WHY).statusCode(202);
  }

  @Test
  void anAppealSaysWhy() {
    var sent = refused();

    appeal(sent.draft(), "{}").statusCode(400).body("field", equalTo("reason"));
    appeal(sent.draft(), "{\"reason\": \"x\", \"schedule\": {\"at\": \"soon\"}}")
        .statusCode(400)
        .body("field", equalTo("schedule.at"));
  }

  @Test
  void whatContinuesNothingSaysNothingOfIt() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    world
        .author()
        .get("/v1/drafts/" + sent.draft())
        .then()
        .statusCode(200)
        .body("continues", nullValue());
    assertThat(
            KAFKA
                .expect(Topic.GENERATION_DRAFT)
                .forKey(sent.draft())
                .exactly(1, DraftComposed.class))
        .allSatisfy(event -> assertThat(event.revision().continues()).isNull());
  }

  private Sent refused() {
    return refused(Briefs.publish("Samedi."));
  }

  private Sent refused(String brief) {
    var sent = Sent.of(world, brief);
    sent.composed();
    var refusal =
        new DraftRefused(
            sent.draft(), 1, null, "dominique", "Not ours to say.", List.of(), List.of());
    KAFKA.send(world.in(TestEvent.of(sent.draft().toString(), refusal)).withVersion(1));
    sent.untilStatus("refused");
    return sent;
  }

  private ValidatableResponse appeal(UUID draft, String body) {
    return world.author().body(body).post("/v1/drafts/" + draft + "/appeal").then();
  }

  private ValidatableResponse keyed(UUID draft, String key) {
    return world
        .author()
        .header("Idempotency-Key", key)
        .body(WHY)
        .post("/v1/drafts/" + draft + "/appeal")
        .then();
  }

  private static void problem(ValidatableResponse answer, int status, String slug) {
    answer.statusCode(status).body("type", equalTo("urn:candor:problem:" + slug));
  }

  private static UUID id(String text) {
    return UUID.fromString(text);
  }
}
