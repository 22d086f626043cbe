package io.candor.generation.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.generation.engines.EngineAnswer.*;
import io.candor.generation.testing.DoubleEngines;
import io.candor.testing.Infrastructure;
import io.candor.testing.openai.EnginePort;
import io.candor.testing.openai.OpenAiDouble;
import io.candor.testing.openai.Reply;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DoubleEngines.class)
@WithTestResource(EnginePort.class)
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "composing"))
class EnginesComponentTest {

  @Inject Engines engines;
  private OpenAiDouble engine;

  @BeforeEach
  void start() {
    engine = EnginePort.startDouble();
  }

  @AfterEach
  void close() {
    engine.close();
  }
  static EngineQuestion question(String grammar) {
    return new EngineQuestion("writes", "system", "user", grammar, 7, 64, 0.9);
  }
  @Test
  void silence() {
    Stream.of(Reply.text("Bonjour"), Reply.silence(), Reply.status(500), Reply.status(503), Reply.status(401), Reply.status(404), Reply.status(400), Reply.tooMany(Duration.ofSeconds(9)), Reply.cut(), Reply.html(), Reply.body("application/json","{nope"), Reply.body("text/plain","x"), Reply.otherJson(), Reply.noChoices(), Reply.nullContent(), Reply.text("  "), Reply.characters(20_000), Reply.characters(2_000_000)).forEach(r -> {
      engine.willReply(r);
      try { Thread.sleep(300); } catch (Exception e) {}
      long t = System.nanoTime();
      var a = engines.ask(question("root ::= \"a\"")).await().indefinitely();
      var str = a.toString();
      System.out.println(">>" + str.substring(0, Math.min(200, str.length())) + " " + str.length() + " " + (System.nanoTime() - t)/1000000);
    });
    System.out.println(engine.refused());
    System.out.println(engine.asked().getLast());
  }
}
