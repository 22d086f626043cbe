package io.candor.publishing.media;

import static io.candor.publishing.ClearanceBuilder.aClearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.publishing.PostFailed;
import io.candor.contracts.publishing.PostPublished;
import io.candor.publishing.ClearanceBuilder;
import io.candor.publishing.ClearedDraft;
import io.candor.publishing.Desk;
import io.candor.publishing.Feeds;
import io.candor.publishing.Shelf;
import io.candor.publishing.Tables;
import io.candor.publishing.WebhookReceiver;
import io.candor.publishing.Webhooks;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post goes out with the very pictures it was cleared with, or not at all. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "publishing"))
class MediaReleaseComponentTest {

  private static final Kafka KAFKA = new Kafka();
  private static final WebhookReceiver RECEIVER = new WebhookReceiver();
  private final String workspace = "w-" + UUID.randomUUID();
  private final byte[] bytes = Shelf.picture();
  @Inject Tables tables;
  private Desk desk;

  @AfterAll
  static void close() {
    RECEIVER.close();
    KAFKA.close();
  }

  @BeforeEach
  void setUp() {
    desk = new Desk(KAFKA, tables);
    Feeds.setUp(workspace, "feed");
  }

  private ClearanceBuilder cleared(Media... media) {
    return aClearance()
        .workspace(workspace)
        .parts(new Part("L'atelier.", List.of(), List.of(media)));
  }

  @Test
  void aPictureThatIsMissingIsWaitedForThenThePostFails() {
    var clearance = cleared(Shelf.named(bytes, ""));

    KAFKA.send(clearance.event());

    var failed = desk.told(clearance.draft()).exactly(1, PostFailed.class).getFirst();
    assertThat(failed.reason()).isEqualTo("media-missing");
    desk.told(clearance.draft()).exactly(0, PostPublished.class);
  }

  @Test
  void aPictureThatWasAlteredNeverGoesOut() {
    var sound = Shelf.put(Shelf.picture(), "");
    var medium = Shelf.named(bytes, "");
    Shelf.lay(medium.digest(), Shelf.picture());
    var clearance = cleared(sound, medium);

    KAFKA.send(clearance.event());

    var failed = desk.told(clearance.draft()).exactly(1, PostFailed.class).getFirst();
    assertThat(failed.reason()).isEqualTo("media-altered");
    assertThat(Feeds.get("/media/" + medium.digest()).statusCode()).isEqualTo(404);
    assertThat(Feeds.get("/media/" + sound.digest()).statusCode()).isEqualTo(404);
  }

  @Test
  void aPictureThatComesInTimeGoesOutAndOthersDoNotWaitForIt() {
    var medium = Shelf.named(bytes, "");
    var waiting = cleared(medium);
    var other = aClearance().workspace(workspace);

    KAFKA.send(waiting.event(), other.event());
    desk.told(other.draft()).exactly(1, PostPublished.class);
    Shelf.lay(medium.digest(), bytes);

    desk.told(waiting.draft()).exactly(1, PostPublished.class);
  }

  @Test
  void aRemoteChannelIsNotCalledBeforeItsPictureIsThere() {
    var channel = Webhooks.name();
    Webhooks.setUp(RECEIVER, channel);
    var medium = Shelf.named(bytes, "Un graphique");
    var draft = ClearedDraft.on(channel).showing(medium);

    KAFKA.send(draft.event());
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(tables.rows("select reason from post where draft = ?", draft.draft()))
                .extracting(row -> String.valueOf(row.get("reason")))
                .containsExactly("media-missing"));
    assertThat(RECEIVER.calls(channel)).isEmpty();
    Shelf.lay(medium.digest(), bytes);

    desk.told(draft.draft()).exactly(1, PostPublished.class);
    var sent = RECEIVER.calls(channel).getFirst().body().at("/data/parts/0/media/0");
    assertThat(sent.at("/url").asText()).startsWith("http").endsWith("/media/" + medium.digest());
    assertThat(sent.at("/mediaType").asText()).isEqualTo("image/png");
    assertThat(sent.at("/alt").asText()).isEqualTo("Un graphique");
    assertThat(Feeds.get("/media/" + medium.digest()).asByteArray()).isEqualTo(bytes);
  }
}
