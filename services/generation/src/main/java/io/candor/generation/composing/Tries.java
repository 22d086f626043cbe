package io.candor.generation.composing;

import io.candor.generation.composing.Composition.Composed;
import io.candor.generation.composing.Composition.EngineDown;
import io.candor.generation.composing.Composition.Unsupported;
import io.candor.generation.composing.Composition.Unusable;
import io.candor.generation.composing.Frame.Chosen;
import io.candor.generation.engines.EngineAnswer;
import io.candor.generation.engines.EngineAnswer.BadAnswer;
import io.candor.generation.engines.EngineAnswer.RateLimited;
import io.candor.generation.engines.EngineAnswer.TimedOut;
import io.candor.generation.engines.EngineAnswer.Unavailable;
import io.candor.generation.engines.EngineAnswer.Written;
import io.candor.generation.engines.Engines;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks up to three times; takes the first text that passes, keeps the last that nearly did. */
final class Tries {

  private static final int MOST = 3;

  private final Engines engines;
  private final Making making;
  private final Optional<Grammar> grammar;
  private final List<String> notes;
  private final long started = System.nanoTime();

  Tries(Engines engines, Making making, Optional<Grammar> grammar, List<String> notes) {
    this.engines = engines;
    this.making = making;
    this.grammar = grammar;
    this.notes = notes;
  }

  Uni<Composition> run() {
    return attempt(1, Optional.empty());
  }

  private Uni<Composition> attempt(int number, Optional<Composition> kept) {
    return engines
        .ask(making.question(number, grammar.map(Grammar::gbnf).orElse(null)))
        .flatMap(answer -> next(number, judged(answer, number), kept));
  }

  /** An engine that is down is not asked again at once; a bad text is. */
  private Uni<Composition> next(int number, Composition now, Optional<Composition> kept) {
    var best = now instanceof Unusable && kept.isPresent() ? kept.get() : now;
    boolean over = now instanceof Composed || now instanceof EngineDown || number == MOST;
    return over
        ? Uni.createFrom().item(best)
        : attempt(number + 1, best instanceof Unsupported ? Optional.of(best) : kept);
  }

  private static Composition down(String reason, String detail) {
    return new EngineDown(reason, detail, Duration.ZERO);
  }

  private static Composition unusable(String detail) {
    return new Unusable("engine-answer-unusable", detail);
  }

  private Composition judged(EngineAnswer answer, int number) {
    return switch (answer) {
      case Written written -> checked(written, number);
      case Unavailable(var why) -> down("engine-unavailable", "The engine " + why + ".");
      case TimedOut(var after) ->
          down("engine-timeout", "The engine gave no answer in " + after.toSeconds() + " s.");
      case RateLimited(var after) ->
          new EngineDown("engine-busy", "The engine takes no more requests just now.", after);
      case BadAnswer(var why) -> unusable("The engine's answer " + why + ".");
    };
  }

  private Composition checked(Written written, int number) {
    var text = Typography.set(written.text(), making.request().language());
    var chosen = grammar.flatMap(g -> g.chosen(text));
    var defect = AnswerCheck.defect(text, making.request()).or(() -> unheld(chosen));
    if (defect.isPresent()) {
      return unusable("The engine's answer " + defect.get() + ".");
    }
    var composed = composed(text, chosen, written.model(), number);
    var unsupported = Grounding.unsupported(text, known(), making.request().language());
    return unsupported.isEmpty() ? composed : new Unsupported(composed, unsupported);
  }

  private Optional<String> unheld(Optional<Chosen> chosen) {
    return grammar.isPresent() && chosen.isEmpty()
        ? Optional.of("is not one the grammar allows")
        : Optional.empty();
  }

  private Composed composed(String text, Optional<Chosen> chosen, String model, int number) {
    double seconds = (System.nanoTime() - started) / 1e9;
    var improvement = Improving.of(making.request(), text, chosen);
    return new Composed(text, making.authorship(model), improvement, number, seconds, notes);
  }

  private String known() {
    var request = making.request();
    return String.join("\n", request.sourceText(), request.subject(), request.voice().name());
  }
}
