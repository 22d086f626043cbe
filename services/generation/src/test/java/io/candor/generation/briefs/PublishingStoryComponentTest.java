package io.candor.generation.briefs;

import static io.candor.generation.World.KAFKA;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.generation.Sent;
import io.candor.generation.Verdicts;
import io.candor.generation.World;
import io.candor.testing.Briefs;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "generation"))
class PublishingStoryComponentTest {

  private World world = new World();

  @BeforeEach
  void aWorkspace() {
    world = World.complete();
  }

  @Test
  void aFinishedTextIsToldAtOnceAndItsStoryIsKeptToTheEnd() {
    // Given
    var sent = Sent.of(world, Briefs.publish("L'atelier ouvre samedi."));
    var revision = sent.composed().revision();

    // When
    KAFKA.send(Verdicts.cleared(world.workspace(), sent.draft(), 1, revision), sent.published(1));

    // Then
    var story = sent.until(it -> it.getString("status").equals("published"));
    assertThat(revision.number()).isEqualTo(1);
    assertThat(story.getString("drafts[0].text")).isEqualTo("L'atelier ouvre samedi.");
    assertThat(story.getString("drafts[0].post.url")).isEqualTo("http://127.0.0.1/p/1");
    assertThat(story.getString("drafts[0].authorship.digitalSourceType"))
        .isEqualTo("trainedAlgorithmicMedia");
    assertThat(story.getList("drafts[0].history.status"))
        .startsWith("screening")
        .endsWith("published");
    var labelled = sent.until(it -> it.get("drafts[0].label") != null);
    assertThat(labelled.getString("drafts[0].label.text")).isEqualTo(Verdicts.LABEL);
    assertThat(labelled.getString("drafts[0].rendered.text"))
        .isEqualTo("L'atelier ouvre samedi.\n\n" + Verdicts.LABEL);
  }
}
