package io.candor.generation;

import static io.candor.testing.Events.aChannelChanged;
import static io.candor.testing.Events.aPolicyChanged;
import static io.candor.testing.Events.anAudienceProfileChanged;

import io.candor.contracts.Event;
import io.candor.contracts.audience.AudienceProfileChanged;
import io.candor.contracts.publishing.ChannelChanged;
import io.candor.testing.Kafka;
import io.candor.testing.Rest;
import io.candor.testing.TestEvent;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * A workspace of its own, with brand {@code demo}; the other services tell of its audience {@code
 * readers} and its channel {@code feed}.
 */
public final class World {

  public static final Kafka KAFKA = new Kafka();
  private final String workspace = "w-" + UUID.randomUUID().toString().substring(0, 8);

  /** Everything a brief needs is known, or on its way. */
  public static World complete() {
    var world = new World();
    world.putBrand();
    KAFKA.send(world.audience(), world.channel(), aPolicyChanged(1));
    return world;
  }

  /** Only the brand and the rules are known. */
  public static World empty() {
    var world = new World();
    world.putBrand();
    KAFKA.send(aPolicyChanged(1));
    return world;
  }

  /** Its brand names another engine from now on. */
  public World writtenBy(String engine) {
    Rest.in(workspace, "operator")
        .header("If-Match", "\"1\"")
        .body(
            """
            {"name":"Demo","languages":["fr","en"],"homeCountry":"FR","responsible":"Exemple SARL","engine":"%s"}
            """
                .formatted(engine))
        .put("/v1/brands/demo")
        .then()
        .statusCode(200);
    return this;
  }

  public String workspace() {
    return workspace;
  }

  /** A call of an author of this workspace. */
  public RequestSpecification author() {
    return Rest.in(workspace, "author");
  }

  /** The event of its audience. */
  public TestEvent<AudienceProfileChanged> audience() {
    return here("readers", anAudienceProfileChanged("readers", 1));
  }

  /** The same audience, as it is when it is addressed in this tone. */
  public TestEvent<AudienceProfileChanged> audience(String tone) {
    return here("readers", anAudienceProfileChanged("readers", 1, tone));
  }

  /** The event of its channel: 500 graphemes. */
  public TestEvent<ChannelChanged> channel() {
    return here("feed", aChannelChanged("feed", 1));
  }

  /** An event of this workspace. */
  public <E extends Event> TestEvent<E> in(TestEvent<E> event) {
    return event.withWorkspace(workspace);
  }

  private <E extends Event> TestEvent<E> here(String id, TestEvent<E> event) {
    var key = workspace + "/" + id;
    return new TestEvent<>(event.topic(), key, event.event(), event.value(), event.headers())
        .withHeader("ce_subject", key)
        .withWorkspace(workspace);
  }

  private void putBrand() {
    Rest.in(workspace, "operator")
        .body(
            """
            {"name":"Demo","languages":["fr"],"homeCountry":"FR","responsible":"Exemple SARL"}
            """)
        .put("/v1/brands/demo")
        .then()
        .statusCode(201);
  }
}
