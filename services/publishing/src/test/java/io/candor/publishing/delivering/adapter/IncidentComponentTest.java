package io.candor.publishing.delivering.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.candor.contracts.Topic;
import io.candor.contracts.publishing.IncidentOpened;
import io.candor.contracts.publishing.IncidentResolved;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostPublished;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Rest;
import io.candor.publishing.Tables;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.WebhookReceiver.Reaction;
import io.candor.publishing.Webhooks;
import io.candor.testing.Expectation;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class IncidentComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final WebhookReceiver RECEIVER = new WebhookReceiver();

  @Inject Tables tables;

  private final String channel = Webhooks.name();
  private final ClearedDraft draft = ClearedDraft.on(channel);

  @AfterAll
  static void close() {
    RECEIVER.close();
    KAFKA.close();
  }

  @Test
  void aChannelThatKeepsFailingIsOneIncidentUntilItWorks() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(
        channel, Reaction.SAYS_503, Reaction.SAYS_503, Reaction.SAYS_503, Reaction.SAYS_503);

    // When
    KAFKA.send(draft.event());

    // Then
    KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft()).exactly(1, PostPublished.class);
    var opened = incidents().exactly(1, IncidentOpened.class).getFirst();
    var resolved = incidents().exactly(1, IncidentResolved.class).getFirst();
    assertThat(opened.cause()).isEqualTo("unavailable");
    assertThat(resolved.incident()).isEqualTo(opened.incident());
    assertThat(resolved.at()).isAfter(opened.since());
    assertThat(RECEIVER.calls(channel)).hasSize(5);
  }

  @Test
  void credentialsThatAreRefusedAreAnIncidentAtOnceAndOneForMany() {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    RECEIVER.does(channel, Reaction.SAYS_401, Reaction.SAYS_401);
    var second = ClearedDraft.on(channel);

    // When
    KAFKA.send(draft.event(), second.event());

    // Then
    for (var one : new ClearedDraft[] {draft, second}) {
      var failed =
          KAFKA.expect(Topic.PUBLISHING_POST).forKey(one.draft()).exactly(1, PostFailed.class);
      assertThat(failed.getFirst().reason()).isEqualTo("credentials-refused");
    }
    assertThat(incidents().exactly(1, IncidentOpened.class).getFirst().cause())
        .isEqualTo("credentials-refused");
  }

  @Test
  void credentialsThatCannotBeOpenedKeepPostsWaitingUntilTheyAreGivenAgain() throws Exception {
    // Given
    Webhooks.setUp(RECEIVER, channel);
    var other = Webhooks.name();
    Webhooks.setUp(RECEIVER, other);
    tables.change(
        "update channel set credentials = (select credentials from channel where id = ?) where id = ?",
        other,
        channel);
    KAFKA.send(draft.event());
    var opened = incidents().exactly(1, IncidentOpened.class).getFirst();
    Rest.as("author").get("/v1/channels/" + channel).then().body("credentials", equalTo("broken"));

    // When
    Webhooks.setUp(RECEIVER, channel);

    // Then
    KAFKA.expect(Topic.PUBLISHING_POST).forKey(draft.draft()).exactly(1, PostPublished.class);
    assertThat(opened.cause()).isEqualTo("credentials-broken");
    assertThat(RECEIVER.calls(channel)).hasSize(1);
  }

  private Expectation incidents() {
    return KAFKA
        .expect(Topic.PUBLISHING_INCIDENT)
        .where(record ->
            new String(record.value(), StandardCharsets.UTF_8).contains('"' + channel + '"'));
  }
}
