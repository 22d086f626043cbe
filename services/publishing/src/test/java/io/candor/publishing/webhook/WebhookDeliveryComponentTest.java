package io.candor.publishing.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.Topic;
import io.candor.contracts.publishing.PostEvent;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostOutcomeUnknown;
import io.candor.contracts.publishing.PostPublished;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Feeds;
import io.candor.publishing.Rest;
import io.candor.publishing.Shelf;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.WebhookReceiver.Reaction;
import io.candor.publishing.Webhooks;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class WebhookDeliveryComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final WebhookReceiver RECEIVER = new WebhookReceiver();
  private final String channel = Webhooks.name();
  private final ClearedDraft draft = ClearedDraft.on(channel);

  @AfterAll
  static void close() {
    RECEIVER.close();
    KAFKA.close();
  }

  @Test
  void sendsExactlyWhatWasClearedSignedAndLabelled() {
    // Given
    Webhooks.setUp(RECEIVER, channel);

    // When
    KAFKA.send(draft.saying("Une étude 📊").event());
    var published = expect(1, PostPublished.class);

    // Then
    var call = RECEIVER.calls(channel).getFirst();
    var data = call.body().get("data");
    assertThat(call.valid()).isTrue();
    assertThat(call.id()).isEqualTo(published.post().toString());
    assertThat(call.body().get("type").asText()).isEqualTo("post.release");
    assertThat(data.get("text").asText()).isEqualTo("Une étude 📊\n\n" + ClearedDraft.LABEL);
    assertThat(data.at("/label/text").asText()).isEqualTo(ClearedDraft.LABEL);
    assertThat(data.at("/language").asText()).isEqualTo("fr");
    assertThat(data.at("/authorship/digitalSourceTypeUri").asText())
        .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
    assertThat(data.at("/clearance/digest").asText()).hasSize(64);
  }

  @Test
  void sendsLinksAndMediaWithWhatAiDidToEach() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    var drawn =
        new Authorship("compositeSynthetic", "human_validated", "images", "flux-1", null, 0.5);
    var laid = Shelf.put(Shelf.picture(), "Un graphique");
    var picture = new Media(laid.digest(), "image/png", "Un graphique", drawn);

    // When
    KAFKA.send(draft.showing(picture).event());
    expect(1, PostPublished.class);

    // Then
    var part = RECEIVER.calls(channel).getFirst().body().at("/data/parts/0");
    assertThat(part.at("/links/0").asText()).isEqualTo("https://example.org/etude");
    assertThat(part.at("/media/0/digest").asText()).isEqualTo(laid.digest());
    assertThat(part.at("/media/0/alt").asText()).isEqualTo("Un graphique");
    assertThat(part.at("/media/0/authorship/digitalSourceType").asText())
        .isEqualTo("compositeSynthetic");
    assertThat(fetched(part.at("/media/0/url"))).doesNotContain("DigitalSourceType");
    assertThat(fetched(part.at("/media/0/markedUrl"))).contains("DigitalSourceType");
  }

  private static String fetched(JsonNode address) {
    var picture = Feeds.get(URI.create(address.asText()).getPath());
    return new String(picture.asByteArray(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void keepsWhatTheReceiverAnswered() {
    // Given
    Webhooks.setUp(RECEIVER, channel);

    // When
    KAFKA.send(draft.event());
    var published = expect(1, PostPublished.class);

    // Then
    assertThat(published.url()).isEqualTo("https://cms.example.org/" + published.post());
    assertThat(published.receipt()).isEqualTo("r-" + published.post());
    Rest.as("author")
        .get("/v1/posts/" + published.post())
        .then()
        .body("status", equalTo("published"))
        .body("attempts.size()", equalTo(1))
        .body("attempts[0].action", equalTo("send"))
        .body("attempts[0].outcome", equalTo("published"))
        .body("receipt", equalTo(published.receipt()))
        .body("nextTryAt", nullValue());
  }

  @Test
  void aNoIsForGoodAndSaidWithItsReason() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, Reaction.SAYS_422);

    // When
    KAFKA.send(draft.event());
    var failed = expect(1, PostFailed.class);

    // Then
    assertThat(failed.reason()).isEqualTo("refused");
    assertThat(failed.detail()).isEqualTo("HTTP 422");
    assertThat(RECEIVER.calls(channel)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reaction.class,
      names = {"SAYS_429", "SAYS_503"})
  void aLaterIsTriedAgainUnderTheSameId(Reaction later) {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, later, later);

    // When
    KAFKA.send(draft.event());
    expect(1, PostPublished.class);

    // Then
    assertThat(RECEIVER.calls(channel))
        .hasSize(3)
        .extracting(WebhookReceiver.Call::id)
        .containsOnly(RECEIVER.calls(channel).getFirst().id());
    assertThat(RECEIVER.posts(channel)).isEqualTo(1);
    KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft()).exactly(0, PostOutcomeUnknown.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reaction.class,
      names = {"TAKES_AND_BREAKS", "BREAKS", "TAKES_AND_HANGS", "SAYS_500"})
  void anUnknownOutcomeIsSaidThenAskedForUnderTheSameId(Reaction reaction) {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, reaction);

    // When
    KAFKA.send(draft.event());
    expect(1, PostOutcomeUnknown.class);
    var published = expect(1, PostPublished.class);

    // Then
    var calls = RECEIVER.calls(channel);
    assertThat(calls).hasSize(2).allMatch(WebhookReceiver.Call::valid);
    assertThat(calls.get(1).id())
        .isEqualTo(calls.get(0).id())
        .isEqualTo(published.post().toString());
    assertThat(calls.get(1).body()).isEqualTo(calls.get(0).body());
    assertThat(RECEIVER.posts(channel)).isEqualTo(1);
  }

  @Test
  void aConflictOnTheSecondCallLeavesItToAPerson() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, Reaction.TAKES_AND_BREAKS, Reaction.SAYS_409);

    // When
    KAFKA.send(draft.event());
    var unknown = expect(1, PostOutcomeUnknown.class);

    // Then
    org.awaitility.Awaitility.await()
        .untilAsserted(() ->
            Rest.as("author")
                .get("/v1/posts/" + unknown.post())
                .then()
                .body("attempts.size()", equalTo(2))
                .body("attempts[1].detail", equalTo("conflict: HTTP 409"))
                .body("status", equalTo("unknown"))
                .body("nextTryAt", nullValue()));
  }

  @Test
  void aRedirectIsNotFollowed() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, Reaction.REDIRECTS);

    // When
    KAFKA.send(draft.event());
    var failed = expect(1, PostFailed.class);

    // Then
    assertThat(failed.reason()).isEqualTo("redirected");
    assertThat(RECEIVER.calls("elsewhere")).isEmpty();
  }

  @Test
  void aYesCountsHoweverMuchIsSaidWithIt() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, Reaction.TALKS_TOO_MUCH);

    // When
    KAFKA.send(draft.event());
    var published = expect(1, PostPublished.class);

    // Then
    assertThat(published.url()).isEmpty();
  }

  @Test
  void bothSecretsSignWhileAReceiverChangesOver() {
    // Given
    var changing = WebhookReceiver.secret("the one that comes after it");
    put("{\"secret\":\"" + changing + "\",\"previousSecret\":\"" + WebhookReceiver.SECRET + "\"}");

    // When
    KAFKA.send(draft.event());
    expect(1, PostPublished.class);

    // Then
    assertThat(RECEIVER.calls(channel).getFirst().signature().split(" ")).hasSize(2);
  }

  private void put(String credentials) {
    Rest.as("operator")
        .body(
            "{\"kind\":\"webhook\",\"settings\":{\"url\":\"%s\"},\"credentials\":%s}"
                .formatted(RECEIVER.url(channel), credentials))
        .put("/v1/channels/" + channel)
        .then()
        .statusCode(201);
  }

  private <E extends PostEvent> E expect(int count, Class<E> type) {
    return KAFKA
        .expect(Topic.PUBLISHING_POST)
        .forKey(draft.draft())
        .exactly(count, type)
        .getFirst();
  }
}
