package io.candor.moderation.screening.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The content that a clearance is signed over tells in an alt text what AI did. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class AltTextComponentTest {

  @Test
  void aPictureThatAiMadeIsClearedWithAnAltTextThatSaysSo() {
    try (var scene = Scene.set()) {
      var made = new Authorship("trainedAlgorithmicMedia", "", null, null, null, 0);
      var picture = new Media("0".repeat(64), "image/png", "L'atelier.", made);
      var parts = List.of(new Part("L'atelier ouvre samedi.", List.of(), List.of(picture)));

      var draft = scene.send(scene.draft(r -> r.parts(parts)));

      var content = scene.one(DraftCleared.class, draft).content();
      assertThat(content.parts().getFirst().media())
          .extracting(Media::alt)
          .containsExactly("L'atelier. — Contenu multimédia généré par IA.");
    }
  }
}
