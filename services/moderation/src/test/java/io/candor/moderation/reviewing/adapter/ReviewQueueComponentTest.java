package io.candor.moderation.reviewing.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Finding;
import io.candor.contracts.Window;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.judging.adapter.SteeredJudge;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class ReviewQueueComponentTest {

  private static final String REVIEWER = "rita";
  private static Scene scene;
  private static DraftHeld later;
  private static DraftHeld sooner;
  private static DraftHeld grave;

  @BeforeAll
  static void set() {
    scene = Scene.set();
    later = scene.held(scene.draft(r -> r.text(SteeredJudge.HELD).window(until(3))));
    sooner = scene.held(scene.draft(r -> r.text(SteeredJudge.HELD).window(until(1))));
    grave =
        scene.held(scene.draft(r -> r.text(SteeredJudge.GRAVE).language("en").window(until(2))));
  }

  @AfterAll
  static void close() {
    scene.close();
  }

  @Test
  void theQueueShowsWhatIsDueFirst() {
    list("")
        .statusCode(200)
        .body("items.id", contains(id(sooner), id(grave), id(later)))
        .body("items[0].draft", equalTo(sooner.draft().toString()))
        .body("items[0].revision", equalTo(1))
        .body("items[0].severity", equalTo("high"))
        .body("items[0].deadline", notNullValue())
        .body("items[0].claimedBy", nullValue())
        .body("items[0].text", equalTo(SteeredJudge.HELD))
        .body("next", nullValue());
  }

  @Test
  void ofWhatIsDueAtTheSameInstantTheGravestComesFirst() {
    try (var other = Scene.set()) {
      var window = until(1);
      var light = other.held(other.draft(r -> r.text(SteeredJudge.HELD).window(window)));
      var heavy = other.held(other.draft(r -> r.text(SteeredJudge.GRAVE).window(window)));

      var queue = other.as(REVIEWER, "reviewer").get("/v1/reviews").then().statusCode(200);

      queue.body("items.id", contains(id(heavy), id(light)));
      queue.body("items.deadline.unique()", hasSize(1));
    }
  }

  @Test
  void theQueueCanBeReadByGravityAndByAge() {
    list("?sort=severity").body("items.id", contains(id(grave), id(sooner), id(later)));
    list("?sort=newest").body("items.id", contains(id(grave), id(sooner), id(later)));
  }

  @ParameterizedTest
  @CsvSource({"deadline", "severity", "newest"})
  void pagesFollowEachOtherInEachOrder(String sort) {
    var whole = list("?sort=" + sort).extract().jsonPath().getList("items.id", String.class);

    var first = list("?limit=2&sort=" + sort).body("items", hasSize(2)).extract().jsonPath();
    var next = list("?limit=2&sort=" + sort + "&cursor=" + first.getString("next"));

    next.body("items.id", contains(whole.getLast())).body("next", nullValue());
  }

  @Test
  void theQueueIsFilteredByWhatAReviewIsAbout() {
    list("?severity=critical").body("items.id", contains(id(grave)));
    list("?language=en").body("items.id", contains(id(grave)));
    list("?language=fr&severity=high").body("items.id", contains(id(sooner), id(later)));
    list("?draft=" + later.draft()).body("items.id", contains(id(later)));
    list("?brand=" + scene.brand + "&audience=" + scene.audience + "&channel=" + scene.channel)
        .body("items", hasSize(3));
    list("?brand=another").body("items", empty());
    list("?state=decided").body("items", empty());
  }

  @Test
  void theQueueIsFilteredByTheRuleThatFoundSomething() {
    var finding = grave.findings().getFirst();
    var rule = named(finding);
    var those =
        Stream.of(sooner, grave, later)
            .filter(held -> held.findings().stream().anyMatch(f -> named(f).equals(rule)))
            .map(ReviewQueueComponentTest::id)
            .toList();

    list("?rule=" + rule).body("items.id", equalTo(those));
    list("?rule=fr-influence/publicite").body("items", empty());
  }

  private static String named(Finding finding) {
    return finding.pack() + "/" + finding.rule();
  }

  @Test
  void aClaimKeepsOthersFromDecidingUntilItIsReleased() {
    var review = later.review();

    post("bob", review, "claim").statusCode(200).body("claimedBy", equalTo("bob"));
    list("?claimedBy=bob").body("items.id", contains(id(later)));
    list("?claimedBy=nobody").body("items.id", contains(id(sooner), id(grave)));
    list("?claimedBy=me").body("items", empty());
    problem(post(REVIEWER, review, "claim"), 409, "review-claimed");
    problem(post(REVIEWER, review, "release"), 409, "review-claimed");
    problem(refuse(REVIEWER, review), 409, "review-claimed");
    post("bob", review, "release").statusCode(200).body("claimedBy", nullValue());
    post(REVIEWER, review, "claim").statusCode(200).body("claimedBy", equalTo(REVIEWER));
    post(REVIEWER, review, "release").statusCode(200);
  }

  @Test
  void aClaimLapsesAndThenAnotherMayTakeIt() throws SQLException {
    var review = later.review();
    post("bob", review, "claim").statusCode(200).body("claimedUntil", notNullValue());
    Database.write("update review set claimed_until = clock_timestamp() where id = ?", review);

    list("?claimedBy=nobody").body("items.id", hasItem(id(later)));
    post(REVIEWER, review, "claim").statusCode(200).body("claimedBy", equalTo(REVIEWER));

    problem(post("bob", review, "claim"), 409, "review-claimed");
    post(REVIEWER, review, "release").statusCode(200);
  }

  @Test
  void whoMayNotDecideMayNotClaim() {
    problem(post("alice", sooner.review(), "claim"), 403, "four-eyes");
    problem(
        scene.as("bot", "agent", "reviewer").post("/v1/reviews/{id}/claim", sooner.review()).then(),
        403,
        "forbidden");
  }

  @Test
  void aReviewShowsAllThatIsNeededToDecide() {
    scene
        .as(REVIEWER, "reviewer")
        .get("/v1/reviews/{id}", sooner.review())
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("text", equalTo(SteeredJudge.HELD))
        .body("findings.rule", hasItem("doubtful"))
        .body("findings[0].span.end", equalTo(SteeredJudge.HELD.length()))
        .body("label.required", equalTo(true))
        .body("packs.digest", notNullValue())
        .body("contributors.sub", contains("alice"))
        .body("decisions.verdict", contains("held"));
  }

  @Test
  void anotherWorkspaceSeesNothingAndTouchesNothing() {
    try (var other = Scene.bare()) {
      Supplier<RequestSpecification> stranger = () -> other.as(REVIEWER, "reviewer");
      stranger.get().get("/v1/reviews").then().statusCode(200).body("items", empty());
      problem(stranger.get().get("/v1/reviews/{id}", sooner.review()).then(), 404, "not-found");
      problem(
          stranger.get().post("/v1/reviews/{id}/claim", sooner.review()).then(), 404, "not-found");
      problem(
          stranger
              .get()
              .header("If-Match", "\"1\"")
              .body("{\"decision\": \"refuse\", \"reason\": \"x\"}")
              .post("/v1/reviews/{id}/decision", sooner.review())
              .then(),
          404,
          "not-found");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "state=closed,state",
    "severity=awful,severity",
    "sort=age,sort",
    "brand=No Name,brand",
    "language=xx,language",
    "draft=7,draft",
    "rule=publicite,rule",
    "limit=0,limit",
    "limit=201,limit",
    "cursor=abc,cursor",
  })
  void aFilterThatIsNotOneIsAProblemOfItsField(String query, String field) {
    list("?" + query)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("fix", notNullValue());
  }

  @Test
  void aCursorOfAnotherListIsNotTaken() {
    var cursor = list("?limit=1").extract().jsonPath().getString("next");

    list("?limit=1&severity=high&cursor=" + cursor)
        .statusCode(400)
        .body("type", equalTo("urn:candor:problem:invalid-cursor"));
  }

  @Test
  void anIdThatIsNoneIsAsUnknownAsAnother() {
    problem(scene.as(REVIEWER, "reviewer").get("/v1/reviews/17").then(), 404, "not-found");
  }

  private static ValidatableResponse list(String query) {
    return scene.as(REVIEWER, "reviewer").get("/v1/reviews" + query).then();
  }

  private static ValidatableResponse post(String sub, UUID review, String what) {
    return scene.as(sub, "reviewer").post("/v1/reviews/{id}/" + what, review).then();
  }

  private static ValidatableResponse refuse(String sub, UUID review) {
    return scene
        .as(sub, "reviewer")
        .header("If-Match", "\"1\"")
        .body("{\"decision\": \"refuse\", \"reason\": \"x\"}")
        .post("/v1/reviews/{id}/decision", review)
        .then();
  }

  private static void problem(ValidatableResponse answer, int status, String slug) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:candor:problem:" + slug));
  }

  private static Window until(int hours) {
    var now = Instant.now();
    return new Window(now, now.plus(Duration.ofHours(hours)), null);
  }

  private static String id(DraftHeld held) {
    return held.review().toString();
  }
}
