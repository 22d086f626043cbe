package io.candor.moderation;

import static io.candor.testing.Events.aBrandChanged;
import static io.candor.testing.Events.aChannelChanged;
import static io.candor.testing.Events.anAudienceProfileChanged;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Event;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.testing.Events;
import io.candor.testing.Kafka;
import io.candor.testing.RevisionBuilder;
import io.candor.testing.TestEvent;
import io.candor.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A workspace of a test's own with a brand, an audience and a channel, and who works there. */
public final class Scene implements AutoCloseable {

  private static final String PLACE = "default/";
  private static final String KNOWN = "select 1 from known where workspace = ?";
  private static final int KINDS = 3;
  public final Kafka kafka = new Kafka();
  public final String workspace = name("w");
  public final String brand = name("brand");
  public final String audience = name("audience");
  public final String channel = name("channel");

  private Scene() {}

  /** All three are known. */
  public static Scene set() {
    var scene = new Scene();
    scene.tell(
        aBrandChanged(scene.brand, 1),
        anAudienceProfileChanged(scene.audience, 1),
        aChannelChanged(scene.channel, 1));
    // a draft heard before them waits, on a busy machine longer than a draft may
    await().until(() -> KINDS == Database.query(KNOWN, scene.workspace).size());
    return scene;
  }

  /** Nobody said anything of them. */
  public static Scene bare() {
    return new Scene();
  }

  /** A draft for them; clean, French, made by AI and due now, until told otherwise. */
  public TestEvent<DraftComposed> draft(UnaryOperator<RevisionBuilder> change) {
    return Events.aDraftComposed(revision -> change.apply(here(revision))).withWorkspace(workspace);
  }

  public TestEvent<DraftComposed> draft() {
    return draft(revision -> revision);
  }

  /** A draft with a mark that steers the judge. */
  public TestEvent<DraftComposed> draft(String mark) {
    return draft(revision -> revision.text("Bonjour à toutes et à tous. " + mark));
  }

  /** A revision for them. */
  public RevisionBuilder here(RevisionBuilder revision) {
    return revision.brand(brand).audience(audience).channel(channel).versions(1, 1, 1);
  }

  /** Sends events, of this workspace. */
  public void tell(TestEvent<?>... events) {
    kafka.send(Arrays.stream(events).map(this::placed).toArray(TestEvent[]::new));
  }

  /** Sends a draft, and answers its id. */
  public UUID send(TestEvent<DraftComposed> event) {
    kafka.send(event);
    return event.event().draft();
  }

  /** Sends a draft that the rules hold, and answers how they did. */
  public DraftHeld held(TestEvent<DraftComposed> event) {
    return one(DraftHeld.class, send(event));
  }

  /** A reviewer approves what is held. */
  public void approve(DraftHeld held) {
    as("rita", "reviewer")
        .header("If-Match", "\"1\"")
        .body("{\"decision\": \"approve\", \"examined\": [\"all\"], \"reason\": \"fine\"}")
        .post("/v1/reviews/{id}/decision", held.review())
        .then()
        .statusCode(200);
  }

  /** The one event of this type about a draft, and no second. */
  public <E extends Event> E one(Class<E> type, UUID draft) {
    return exactly(1, type, draft).getFirst();
  }

  public <E extends Event> List<E> exactly(int count, Class<E> type, UUID draft) {
    return kafka.expect(Topic.of(type)).forKey(draft).exactly(count, type);
  }

  /** A request of a person, or of software, of this workspace. */
  public RequestSpecification as(String sub, String... groups) {
    var token = Tokens.of(sub).groups(groups).workspace(workspace).mint();
    return given().header("Authorization", "Bearer " + token).contentType("application/json");
  }

  @Override
  public void close() {
    kafka.close();
  }

  private TestEvent<?> placed(TestEvent<?> event) {
    var key = event.key();
    if (key == null || !key.startsWith(PLACE)) {
      return event.withWorkspace(workspace);
    }
    var here = workspace + "/" + key.substring(PLACE.length());
    return new TestEvent<>(event.topic(), here, event.event(), event.value(), event.headers())
        .withHeader("ce_subject", here)
        .withWorkspace(workspace);
  }

  private static String name(String what) {
    return what + "-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
