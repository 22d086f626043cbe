package io.candor.moderation.screening.adapter;

import io.candor.contracts.Finding;
import io.candor.moderation.advising.Adviser;
import io.candor.moderation.advising.SecondLook;
import io.candor.moderation.advising.adapter.AdvisingConfig;
import io.candor.moderation.advising.adapter.WhenSilent;
import io.candor.moderation.judging.Doubts;
import io.candor.moderation.judging.Judgement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Has a model look at drafts that the rules would clear, where one is configured: those of a batch
 * at the same time, and all of them within half of the batch's lease.
 */
@ApplicationScoped
class Advised {

  private final Adviser adviser;
  private final SecondLook secondLook;
  private final Duration longest;

  Advised(Adviser adviser, AdvisingConfig config, WorkerConfig worker) {
    this.adviser = adviser;
    this.secondLook = new SecondLook(adviser, config.whenSilent() == WhenSilent.HOLD);
    this.longest = worker.lease().dividedBy(2);
  }

  /**
   * The judgement with what the model doubts. What it doubted of a revision before waits for a
   * person, whatever it would say now; what a person approved is not asked about.
   */
  Judgement of(Judgement judgement, Job job) {
    var waiting = job.openReview();
    List<Finding> doubts = waiting == null ? List.of() : Doubts.in(waiting.findings(), judgement);
    if (!doubts.isEmpty() || job.approval() != null) {
      return Doubts.raised(judgement, doubts);
    }
    return secondLook.at(judgement, job.content(), longest);
  }

  /** One after another where nothing is waited for. */
  List<Screened> each(List<Job> jobs, Function<Job, Screened> screen) {
    if (!adviser.consulted()) {
      return jobs.stream().map(screen).toList();
    }
    return atOnce(jobs.stream().<Callable<Screened>>map(job -> () -> screen.apply(job)).toList());
  }

  private static List<Screened> atOnce(List<Callable<Screened>> work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(work).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service is stopping", e);
    }
  }
}
