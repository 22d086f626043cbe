package io.candor.generation.briefs;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.generation.EventReader;
import io.candor.generation.Sent;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class FollowingComponentTest {

  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @Test
  void aBriefIsFollowedFromItsBeginningAndAfterABreakFromThere() throws Exception {
    // Given
    var sent = Sent.of(world, Briefs.publish("Samedi."));
    var path = "/v1/briefs/" + sent.brief() + "/events";
    var last = "";
    try (var reader = EventReader.open(world, path, "")) {
      await().until(() -> reader.events().size() == 1);
      assertThat(reader.events().getFirst().name()).isEqualTo("history");
      assertThat(reader.events().getFirst().data().get("status").asText()).isEqualTo("screening");
      last = reader.events().getFirst().id();
    }

    // When
    KAFKA.send(sent.published(1), sent.cleared());

    // Then
    try (var reader = EventReader.open(world, path, last)) {
      await()
          .untilAsserted(() ->
              assertThat(reader.events())
                  .extracting(event -> event.data().get("status").asText())
                  .doesNotContain("screening")
                  .endsWith("published"));
      assertThat(reader.events().getFirst().data().get("draft").asText())
          .isEqualTo(sent.draft().toString());
    }
  }

  @Test
  void aWorkspaceIsFollowedFromNowOnAndNobodyElses() throws Exception {
    // Given
    Sent.of(world, Briefs.publish("Avant."));
    var stranger = World.complete();
    try (var mine = EventReader.open(world, "/v1/events", "");
        var others = EventReader.open(stranger, "/v1/events", "")) {

      // When
      var sent = Sent.of(world, Briefs.publish("Après."));
      var other = Sent.of(stranger, Briefs.publish("Ailleurs."));

      // Then
      await().until(() -> !mine.events().isEmpty() && !others.events().isEmpty());
      assertThat(mine.events())
          .extracting(event -> event.data().get("brief").asText())
          .containsExactly(sent.brief());
      assertThat(others.events())
          .extracting(event -> event.data().get("brief").asText())
          .containsExactly(other.brief());
    }
  }

  @Test
  void whatIsNotThereOrNotOursIsSaid() {
    var sent = Sent.of(world, Briefs.publish("Samedi."));

    world.author().get("/v1/briefs/" + UUID.randomUUID() + "/events").then().statusCode(404);
    World.empty().author().get("/v1/briefs/" + sent.brief() + "/events").then().statusCode(404);
    RestAssured.get("/v1/briefs/" + sent.brief() + "/events").then().statusCode(401);
    world.author().header("Last-Event-ID", "yesterday").get("/v1/events").then().statusCode(400);
  }
}
