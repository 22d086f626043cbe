package io.candor.generation.composing;

import io.candor.contracts.DigitalSourceType;
import io.candor.generation.composing.Composition.Impossible;
import io.candor.generation.engines.EngineTraits;
import io.candor.generation.engines.Engines;
import io.candor.generation.prompts.Prompt;
import io.candor.generation.prompts.Prompts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Composes one draft: from the source's facts, with the engine of the brand or by rule. */
@ApplicationScoped
public class ComposeDraft {

  private static final String EMBEDDED = "embedded";
  private static final String VERSION = "2";

  private final Engines engines;
  private final Prompts prompts;
  private final Phrasebooks phrasebooks;

  ComposeDraft(Engines engines, Prompts prompts, Phrasebooks phrasebooks) {
    this.engines = engines;
    this.prompts = prompts;
    this.phrasebooks = phrasebooks;
  }

  /** Composes; every outcome is a value. */
  public Uni<Composition> compose(CompositionRequest request) {
    var traits = engines.traits(request.engine());
    if (traits.isEmpty() && !request.engine().equals(EMBEDDED)) {
      var detail = "No engine named " + request.engine() + " is configured.";
      return Uni.createFrom().item(new Impossible("engine-unknown", detail));
    }
    return traits.filter(EngineTraits::freeDecoding).isPresent()
        ? freely(request, traits.get())
        : held(request, traits.filter(EngineTraits::takesGrammar));
  }

  private Uni<Composition> freely(CompositionRequest request, EngineTraits engine) {
    var made =
        new Making(request, engine, prompt(request), DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA);
    var facts = SourceFacts.of(request);
    return new Tries(engines, made, Optional.empty(), facts.notes()).run();
  }

  private Uni<Composition> held(CompositionRequest request, Optional<EngineTraits> engine) {
    var facts = SourceFacts.of(request);
    var phrases = phrasebooks.of(request.language(), request.voice().phrasebook());
    var bodies =
        request.intent() == Intent.OPTIMISE
            ? BetterBodies.of(request)
            : NewBodies.of(facts, request);
    var frames = new Frames(request, phrases).around(bodies);
    if (frames.isEmpty()) {
      return Uni.createFrom().item(why(request));
    }
    var grammar = new Grammar(frames);
    if (engine.isEmpty()) {
      return Uni.createFrom().item(new ByRule(request, facts.notes()).choose(grammar));
    }
    var type = DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA;
    var made = new Making(request, engine.get(), prompt(request), type);
    return new Tries(engines, made, Optional.of(grammar), facts.notes()).run();
  }

  private static Impossible why(CompositionRequest request) {
    return request.sourceText().isBlank()
        ? new Impossible("source-missing", "This engine writes only from a source.text.")
        : new Impossible(
            "source-unusable",
            "No sentence of the source fits the room of "
                + request.budget().limit()
                + " "
                + request.budget().unit().wireName()
                + " under the brand's rules.");
  }

  private Prompt prompt(CompositionRequest request) {
    return prompts.load(request.intent() == Intent.CREATE ? "create" : "optimise", VERSION);
  }
}
