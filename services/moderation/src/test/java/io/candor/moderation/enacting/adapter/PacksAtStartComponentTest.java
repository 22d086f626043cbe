package io.candor.moderation.enacting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.Database;
import io.candor.moderation.Scene;
import io.candor.moderation.policy.adapter.PacksInForce;
import io.candor.testing.Infrastructure;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replica that starts finds in the database what was put before, in force and to come. */
@QuarkusTest
@TestProfile(PacksAtStartComponentTest.Alone.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation-packs"))
class PacksAtStartComponentTest {

  /** Gauges read the bean that was there first, so that no other test may come after this one. */
  public static final class Alone implements QuarkusTestProfile {}

  private static final String TEXT = "Le mot est sesame-ouvert.";
  private Scene scene;

  @BeforeEach
  void set() {
    scene = Scene.set();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void whatIsInForceAlreadyDecidesFromTheFirstDraftOn() {
    Putting.enacted(scene, ShopPack.of("own-shop", "1.0.0", "sesame"), null);

    knowsOnlyWhatShips();

    var draft = scene.held(scene.draft(r -> r.text(TEXT))).draft();
    assertThat(Database.query("select verdict from decision where draft = ?", draft))
        .containsExactly("held");
  }

  @Test
  void whatIsPlannedDecidesWhatIsDueAfterIt() {
    var from = Instant.now().plus(Duration.ofHours(2));
    Putting.put(scene, ShopPack.of("own-shop", "1.0.0", "sesame"), null, from.toString())
        .statusCode(201);

    knowsOnlyWhatShips();

    var due = scene.held(scene.draft(r -> r.text(TEXT).due(Duration.ofHours(3)))).draft();
    assertThat(Database.query("select verdict from decision where draft = ?", due))
        .containsExactly("held");
  }

  /** As after a start: what was read before is gone, and read again by whoever reads it then. */
  private static void knowsOnlyWhatShips() {
    var container = Arc.container();
    var packs = container.instance(PacksInForce.class).getBean();
    container.getActiveContext(ApplicationScoped.class).destroy(packs);
  }
}
