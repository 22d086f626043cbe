package io.candor.moderation.judging.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JudgingThreadsTest {

  private static final ContextKey<String> ASKED = ContextKey.named("asked");
  private static final Duration SOON = Duration.ofSeconds(5);
  private final JudgingThreads threads = new JudgingThreads();

  @Test
  void whatComesAfterAQuestionBelongsToTheTraceThatAsked() {
    try (var _ = Context.current().with(ASKED, "by a person").makeCurrent()) {
      var seen = threads.answer(() -> "judged").map(_ -> Context.current().get(ASKED));
      assertThat(seen.await().atMost(SOON)).isEqualTo("by a person");
    }
  }

  @Test
  void whoProposesPacksKeepsNobodyFromPuttingOne() {
    var gate = new CountDownLatch(1);
    try {
      threads.tryOut(() -> awaited(gate)).subscribe().with(_ -> {});

      assertThat(threads.put(() -> "put").await().atMost(SOON)).isEqualTo("put");
    } finally {
      gate.countDown();
    }
  }

  private static boolean awaited(CountDownLatch gate) {
    try {
      return gate.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void draftsOfABatchAreJudgedAtTheSameTimeAndAnsweredInTheirOrder() {
    var both = new CountDownLatch(2);

    var judged =
        threads.judgeEach(
            List.of(1, 2, 3),
            some -> {
              both.countDown();
              assertThat(awaited(both)).isTrue();
              return some;
            });

    assertThat(judged.await().atMost(SOON)).containsExactly(1, 2, 3);
  }

  @Test
  void soDoesWhatComesAfterADraft() {
    try (var _ = Context.current().with(ASKED, "by the queue").makeCurrent()) {
      var seen =
          threads
              .judgeEach(List.of("a draft"), some -> some)
              .map(_ -> Context.current().get(ASKED));
      assertThat(seen.await().atMost(SOON)).isEqualTo("by the queue");
    }
  }
}
