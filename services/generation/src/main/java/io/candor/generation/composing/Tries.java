package io.candor.generation.composing;

import io.candor.generation.composing.Composition.Composed;
import io.candor.generation.composing.Composition.EngineDown;
import io.candor.generation.composing.Composition.Unsupported;
import io.candor.generation.engines.EngineAnswer;
import io.candor.generation.engines.EngineAnswer.BadAnswer;
import io.candor.generation.engines.EngineAnswer.RateLimited;
import io.candor.generation.engines.EngineAnswer.TimedOut;
import io.candor.generation.engines.EngineAnswer.Unavailable;
import io.candor.generation.engines.EngineAnswer.Written;
import io.candor.generation.engines.Engines;
import io.smallrye.mutiny.Uni;
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

  private Uni<Composition> next(int number, Composition now, Optional<Composition> kept) {
    var best = now instanceof EngineDown && kept.isPresent() ? kept.get() : now;
    boolean over = now instanceof Composed || number == MOST;
    return over
        ? Uni.createFrom().item(best)
        : attempt(number + 1, best instanceof Unsupported ? Optional.of(best) : kept);
  }

  private Composition judged(EngineAnswer answer, int number) {
    return switch (answer) {
      case Written written -> checked(written, number);
      case Unavailable(var reason) -> new EngineDown("engine-unavailable: " + reason);
      case TimedOut(var after) -> new EngineDown("engine-timeout: no answer in " + after);
      case RateLimited(var after) -> new EngineDown("engine-busy: come back in " + after);
      case BadAnswer(var reason) -> new EngineDown("engine-answer-unusable: " + reason);
    };
  }

  private Composition checked(Written written, int number) {
    var text = Typography.set(written.text(), making.request().language());
    var defect = AnswerCheck.defect(text, making.request()).or(() -> unheld(text));
    if (defect.isPresent()) {
      return new EngineDown("engine-answer-unusable: " + defect.get());
    }
    var composed = composed(text, written.model(), number);
    var unsupported = Grounding.unsupported(text, known(), making.request().language());
    return unsupported.isEmpty() ? composed : new Unsupported(composed, unsupported);
  }

  private Optional<String> unheld(String text) {
    return grammar.isPresent() && !grammar.get().accepts(text)
        ? Optional.of("the answer is not one the grammar allows")
        : Optional.empty();
  }

  private Composed composed(String text, String model, int number) {
    double seconds = (System.nanoTime() - started) / 1e9;
    var improvement = Improving.of(making.request(), text);
    return new Composed(text, making.authorship(model), improvement, number, seconds, notes);
  }

  private String known() {
    var request = making.request();
    return String.join("\n", request.sourceText(), request.subject(), request.voice().name());
  }
}
