package io.candor.moderation.judging.adapter;

import io.candor.rest.Problem;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The bounded threads on which rules run and clearances are signed: never an event loop. Drafts
 * have threads of their own, so that no number of questions over REST keeps them waiting; packs
 * that somebody proposes have one, those that somebody puts, and those that are in force.
 */
@ApplicationScoped
public class JudgingThreads {

  private static final int THREADS = 2;
  private static final int WAITING = 256;
  private static final int PROPOSALS_WAITING = 8;
  private final ExecutorService drafts = threads("judging-drafts-", THREADS, WAITING);
  private final ExecutorService questions = threads("judging-questions-", THREADS, WAITING);
  private final ExecutorService packs = threads("judging-packs-", 1, WAITING);
  private final ExecutorService proposals = threads("judging-proposals-", 1, PROPOSALS_WAITING);

  private final ExecutorService puts = threads("judging-puts-", 1, PROPOSALS_WAITING);

  /** Judges drafts of the queue: each thread takes its share of them. */
  public <J, T> Uni<List<T>> judgeEach(List<J> jobs, Function<List<J>, List<T>> work) {
    int share = Math.max(1, Math.ceilDiv(jobs.size(), THREADS));
    var shares =
        IntStream.iterate(0, from -> from < jobs.size(), from -> from + share)
            .mapToObj(from -> jobs.subList(from, Math.min(jobs.size(), from + share)))
            .map(some -> Uni.createFrom().item(() -> work.apply(some)).runSubscriptionOn(drafts))
            .toList();
    return Uni.join().all(shares).andCollectFailures().map(JudgingThreads::together);
  }

  private static <T> List<T> together(List<List<T>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** Answers a question over REST; a 503 problem when too many wait already. */
  public <T> Uni<T> answer(Supplier<T> work) {
    return answer(work, questions);
  }

  /** Tries a pack that somebody proposes, one at a time; a 503 problem when too many wait. */
  public <T> Uni<T> tryOut(Supplier<T> work) {
    return answer(work, proposals);
  }

  /** Tries a pack that somebody puts, one at a time: whoever proposes some keeps nobody waiting. */
  public <T> Uni<T> put(Supplier<T> work) {
    return answer(work, puts);
  }

  /** Reads packs that were put. */
  public <T> Uni<T> load(Supplier<T> work) {
    return Uni.createFrom().item(work).runSubscriptionOn(packs);
  }

  private static <T> Uni<T> answer(Supplier<T> work, ExecutorService threads) {
    return Uni.createFrom()
        .item(work)
        .runSubscriptionOn(threads)
        .onFailure(RejectedExecutionException.class)
        .transform(_ -> busy());
  }

  private static RuntimeException busy() {
    return Problem.of(
            503,
            "busy",
            "Too many questions at once",
            "More waits to be judged than this service takes. Ask again in a moment.")
        .asException();
  }

  /** What comes after is done on the same thread, and belongs to the trace that asked. */
  private static ExecutorService threads(String name, int threads, int waiting) {
    return Context.taskWrapping(
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().name(name, 0).daemon().factory()));
  }

  @PreDestroy
  void stop() {
    drafts.shutdown();
    questions.shutdown();
    packs.shutdown();
    proposals.shutdown();
    puts.shutdown();
  }
}
