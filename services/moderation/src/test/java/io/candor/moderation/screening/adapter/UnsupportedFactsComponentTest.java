package io.candor.moderation.screening.adapter;

import static io.candor.testing.Events.aDraftRevised;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Finding;
import io.candor.contracts.Span;
import io.candor.contracts.UnsupportedFact;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.moderation.Scene;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "moderation"))
class UnsupportedFactsComponentTest {

  @Test
  void whatItsComposerCouldNotTakeFromTheSourceIsHeldUntilItIsWrittenAnew() {
    try (var scene = Scene.set()) {
      var sunday = new UnsupportedFact("date", "dimanche", 9, 17);
      var event = scene.draft(r -> r.text("On ouvre dimanche.").unsupported(List.of(sunday)));

      var draft = scene.send(event);

      var held = scene.one(DraftHeld.class, draft);
      assertThat(held.reason()).isEqualTo("unsupported-fact");
      assertThat(held.findings())
          .extracting(Finding::rule, Finding::span)
          .containsExactly(Tuple.tuple("unsupported-fact", new Span(9, 17)));
      scene.tell(
          aDraftRevised(event.event(), "edit", r -> scene.here(r).text("On ouvre dimanche !")));
      assertThat(scene.one(DraftCleared.class, draft).revision()).isEqualTo(2);
    }
  }
}
