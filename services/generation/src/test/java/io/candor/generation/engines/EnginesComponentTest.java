package io.candor.generation.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.generation.engines.EngineAnswer.BadAnswer;
import io.candor.generation.engines.EngineAnswer.RateLimited;
import io.candor.generation.engines.EngineAnswer.TimedOut;
import io.candor.generation.engines.EngineAnswer.Unavailable;
import io.candor.generation.engines.EngineAnswer.Written;
import io.candor.generation.testing.DoubleEngines;
import io.candor.testing.Infrastructure;
import io.candor.testing.openai.EnginePort;
import io.candor.testing.openai.OpenAiDouble;
import io.candor.testing.openai.Reply;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

  @Test
  void aTextComesBackWithTheModelThatWroteIt() {
    engine.willReply(Reply.text("Bonjour."));

    var answer = ask("writes", null);

    assertThat(answer).isEqualTo(new Written("Bonjour.", OpenAiDouble.MODEL));
    var asked = engine.asked().getFirst();
    assertThat(asked.system()).isEqualTo("Write.");
    assertThat(asked.user()).isEqualTo("About bread.");
    assertThat(asked.seed()).isEqualTo(7);
    assertThat(
            asked
                .body()
                .path("max_completion_tokens")
                .asInt(asked.body().path("max_tokens").asInt()))
        .isEqualTo(64);
    assertThat(engine.refused()).isEmpty();
  }

  @Test
  void onlyAnEngineThatTakesGrammarsIsSentOne() {
    engine.otherwise(Reply.text("a"));

    ask("embedded", "root ::= \"a\"");
    ask("writes", "root ::= \"a\"");

    assertThat(engine.asked().getFirst().grammar()).hasValue("root ::= \"a\"");
    assertThat(engine.asked().getLast().grammar()).isEmpty();
  }

  @Test
  void silenceIsATimeout() {
    engine.willReply(Reply.silence());
    assertThat(ask("silent", null)).isEqualTo(new TimedOut(Duration.ofSeconds(1)));
  }

  @Test
  void tooManyRequestsCarriesTheWaitAskedFor() {
    engine.willReply(Reply.tooMany(Duration.ofSeconds(9)), Reply.status(429));
    assertThat(ask("free", null)).isEqualTo(new RateLimited(Duration.ofSeconds(9)));
    assertThat(ask("free", null)).isEqualTo(new RateLimited(Duration.ofSeconds(2)));
  }

  @Test
  void anEngineThatOnlyAsksForPatienceIsNotLeftAlone() {
    engine.otherwise(Reply.tooMany(Duration.ofSeconds(1)));

    var answers = IntStream.range(0, 12).mapToObj(_ -> ask("free", null)).toList();

    assertThat(answers).containsOnly(new RateLimited(Duration.ofSeconds(1)));
    assertThat(engine.asked()).hasSize(12);
  }

  @Test
  void errorsAndBrokenConnectionsSayWhatHappenedAndNoMore() {
    engine.willReply(Reply.status(500), Reply.status(401), Reply.cut());
    assertThat(ask("erring", null)).isEqualTo(new Unavailable("failed with status 500"));
    assertThat(ask("erring", null))
        .isEqualTo(new Unavailable("refused the request with status 401"));
    assertThat(ask("erring", null)).isEqualTo(new Unavailable("cannot be reached, or broke off"));
  }

  @Test
  void whereNothingListensTheEngineIsUnavailable() {
    engine.close();
    assertThat(ask("down", null)).isEqualTo(new Unavailable("cannot be reached, or broke off"));
  }

  @Test
  void anEngineNobodyConfiguredIsAValueToo() {
    assertThat(ask("stranger", null)).isEqualTo(new Unavailable("is not configured"));
    assertThat(engines.traits("stranger")).isEmpty();
  }

  @Test
  void garbageIsABadAnswerWhateverItsForm() {
    var garbage =
        List.of(
            Reply.html(),
            Reply.body("application/json", "{nope"),
            Reply.body("text/plain", "Service moved"),
            Reply.otherJson(),
            Reply.noChoices(),
            Reply.nullContent(),
            Reply.text(" \n "));

    var answers =
        garbage.stream()
            .map(reply -> {
              engine.willReply(reply);
              return askOnceClosed("garbage");
            })
            .toList();

    assertThat(answers).hasSize(garbage.size()).hasOnlyElementsOfType(BadAnswer.class);
  }

  @Test
  void anEndlessAnswerIsCutWhereNoCheckLetsItPass() {
    engine.willReply(Reply.characters(200_000));
    assertThat(ask("writes", null))
        .isInstanceOfSatisfying(
            Written.class, written -> assertThat(written.text()).hasSize(20_000));
  }

  @Test
  void theCircuitOpensAfterFailuresAndClosesWhenTheEngineIsBack() {
    engine.otherwise(Reply.status(503));
    IntStream.range(0, 4).forEach(_ -> ask("circuit", null));
    int before = engine.asked().size();

    var open = ask("circuit", null);

    assertThat(open).isEqualTo(new Unavailable("failed too often just now"));
    assertThat(engine.asked()).hasSize(before);
    engine.otherwise(Reply.text("Back."));
    assertThat(askOnceClosed("circuit")).isEqualTo(new Written("Back.", OpenAiDouble.MODEL));
  }

  @Test
  void noMoreCallsThanConfiguredReachAnEngineAtOnce() {
    engine.otherwise(Reply.held(Reply.text("Done.")));
    var calls =
        IntStream.range(0, 12).mapToObj(_ -> engines.ask(question("narrow", null))).toList();
    var all = Uni.join().all(calls).andCollectFailures().subscribeAsCompletionStage();
    await().until(() -> engine.asked().size() == 4);

    engine.release();

    assertThat(all.join()).hasSize(12).containsOnly(new Written("Done.", OpenAiDouble.MODEL));
    assertThat(engine.mostAtOnce()).isEqualTo(4);
  }

  /** An answer of the engine, not of its circuit. */
  private EngineAnswer askOnceClosed(String name) {
    return await()
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> ask(name, null),
            answer -> !answer.equals(new Unavailable("failed too often just now")));
  }

  private EngineAnswer ask(String name, @Nullable String grammar) {
    return engines.ask(question(name, grammar)).await().atMost(Duration.ofSeconds(30));
  }

  private static EngineQuestion question(String name, @Nullable String grammar) {
    return new EngineQuestion(name, "Write.", "About bread.", grammar, 7, 64, 0.9);
  }
}
