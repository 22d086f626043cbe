package io.candor.moderation;

import static io.candor.testing.Events.aBrandChanged;
import static io.candor.testing.Events.aChannelChanged;
import static io.candor.testing.Events.anAudienceProfileChanged;

import io.candor.contracts.Event;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.DraftComposed;
import io.candor.testing.Events;
import io.candor.testing.Kafka;
import io.candor.testing.RevisionBuilder;
import io.candor.testing.TestEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A brand, an audience and a channel of a test's own, and what is said of drafts for them. */
public final class Scene implements AutoCloseable {

  public final Kafka kafka = new Kafka();
  public final String brand = name("brand");
  public final String audience = name("audience");
  public final String channel = name("channel");

  private Scene() {}

  /** All three are known. */
  public static Scene set() {
    var scene = new Scene();
    scene.kafka.send(
        aBrandChanged(scene.brand, 1),
        anAudienceProfileChanged(scene.audience, 1),
        aChannelChanged(scene.channel, 1));
    return scene;
  }

  /** Nobody said anything of them. */
  public static Scene bare() {
    return new Scene();
  }

  /** A draft for them; clean, French, made by AI and due now, until told otherwise. */
  public TestEvent<DraftComposed> draft(UnaryOperator<RevisionBuilder> change) {
    return Events.aDraftComposed(revision -> change.apply(here(revision)));
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

  /** Sends it, and answers its draft. */
  public UUID send(TestEvent<DraftComposed> event) {
    kafka.send(event);
    return event.event().draft();
  }

  /** The one event of this type about a draft, and no second. */
  public <E extends Event> E one(Class<E> type, UUID draft) {
    return exactly(1, type, draft).getFirst();
  }

  public <E extends Event> List<E> exactly(int count, Class<E> type, UUID draft) {
    return kafka.expect(Topic.of(type)).forKey(draft).exactly(count, type);
  }

  @Override
  public void close() {
    kafka.close();
  }

  private static String name(String what) {
    return what + "-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
