package io.candor.publishing.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.candor.contracts.Topic;
import io.candor.contracts.publishing.PostPublished;
import io.candor.contracts.publishing.PostScheduled;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Rest;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class PostsComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private final String channel = "feed-" + UUID.randomUUID().toString().substring(0, 8);

  @AfterAll
  static void close() {
    KAFKA.close();
  }

  @BeforeEach
  void aFeedOfItsOwn() {
    Rest.as("operator")
        .body("{\"kind\":\"feed\"}")
        .put("/v1/channels/" + channel)
        .then()
        .statusCode(201);
  }

  @Test
  void tellsTheStoryOfAPublishedPost() {
    // Given
    var draft = ClearedDraft.on(channel).saying("Une étude paraît aujourd'hui.");
    KAFKA.send(draft.event());
    var published =
        KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft()).exactly(1, PostPublished.class);

    // When
    var post = Rest.as("author").get("/v1/posts/" + published.getFirst().post());

    // Then
    post.then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("draft", equalTo(draft.draft().toString()))
        .body("brief", equalTo(draft.brief().toString()))
        .body("channel", equalTo(channel))
        .body("status", equalTo("published"))
        .body("text", equalTo("Une étude paraît aujourd'hui.\n\n" + ClearedDraft.LABEL))
        .body("url", equalTo(published.getFirst().url()))
        .body("schedule.zone", equalTo("Europe/Paris"))
        .body("version", nullValue());
    assertThat(Instant.parse(post.path("publishedAt")))
        .isEqualTo(published.getFirst().publishedAt());
  }

  @Test
  void listsThePostsOfAChannelPageByPageInTheOrderAskedFor() {
    // Given
    var drafts = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      var draft = ClearedDraft.on(channel).due(Duration.ofHours(1 + i));
      KAFKA.send(draft.event());
      KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft()).exactly(1, PostScheduled.class);
      drafts.add(draft.draft().toString());
    }

    // When
    var listed = allPages("?channel=" + channel + "&sort=scheduledAt&limit=2");

    // Then
    assertThat(listed).containsExactlyElementsOf(drafts);
    assertThat(allPages("?channel=" + channel + "&limit=2"))
        .containsExactlyElementsOf(drafts.reversed());
  }

  @Test
  void findsPostsByWordDraftStatusAndTime() {
    // Given
    var spring = ClearedDraft.on(channel).saying("Le Printemps arrive").due(Duration.ofHours(2));
    var autumn = ClearedDraft.on(channel).saying("100 % automne").due(Duration.ofHours(9));
    KAFKA.send(spring.event(), autumn.event());
    KAFKA.expect(Topic.PUBLISHING_POST).forKey(spring.draft()).exactly(1, PostScheduled.class);
    KAFKA.expect(Topic.PUBLISHING_POST).forKey(autumn.draft()).exactly(1, PostScheduled.class);
    var noon = Instant.now().plus(Duration.ofHours(5));

    // When
    var byWord = allPages("?channel=" + channel + "&q=printemps");
    var byTime = allPages("?channel=" + channel + "&from=" + noon);
    var byDraft = allPages("?draft=" + spring.draft());
    var byStatus = allPages("?channel=" + channel + "&status=published");

    // Then
    assertThat(byWord).containsExactly(spring.draft().toString());
    assertThat(byTime).containsExactly(autumn.draft().toString());
    assertThat(byDraft).containsExactly(spring.draft().toString());
    assertThat(byStatus).isEmpty();
    assertThat(allPages("?channel=" + channel + "&to=" + noon))
        .containsExactly(spring.draft().toString());
    assertThat(allPages("?channel=" + channel + "&q=%")).containsExactly(autumn.draft().toString());
  }

  @Test
  void anotherWorkspaceSeesNothingOfAPost() {
    // Given
    var draft = ClearedDraft.on(channel);
    KAFKA.send(draft.event());
    var published =
        KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft()).exactly(1, PostPublished.class);

    // When
    var foreign = Rest.in("elsewhere", "author").get("/v1/posts/" + published.getFirst().post());

    // Then
    foreign.then().statusCode(404).body("type", equalTo("urn:candor:problem:not-found"));
    Rest.in("elsewhere", "author")
        .get("/v1/posts?draft=" + draft.draft())
        .then()
        .body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @CsvSource({
    "status=gone, status",
    "channel=No!, channel",
    "draft=x, draft",
    "from=2026-11-25T09:00:00, from",
    "to=tomorrow, to",
    "to=%2B999999-01-01T00:00:00Z, to",
    "from=2026-11-25T09:00:00Z&to=2026-11-25T09:00:00%2B01:00, from",
    "q=%00, q",
    "sort=colour, sort",
    "limit=0, limit",
    "cursor=AAAA, cursor"
  })
  void namesTheFilterThatIsNone(String query, String field) {
    // Given a query with one bad filter
    // When
    var answer = Rest.as("author").urlEncodingEnabled(false).get("/v1/posts?" + query);

    // Then
    answer
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field));
  }

  @Test
  void aTokenIsNeeded() {
    // Given no token
    // When
    var answer = io.restassured.RestAssured.get("/v1/posts");

    // Then
    answer.then().statusCode(401);
  }

  private static List<String> allPages(String query) {
    var drafts = new ArrayList<String>();
    String cursor = "";
    do {
      JsonPath page =
          Rest.as("author")
              .get("/v1/posts" + query + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      drafts.addAll(page.getList("items.draft"));
      String next = page.getString("next");
      cursor = next == null ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return drafts;
  }
}
