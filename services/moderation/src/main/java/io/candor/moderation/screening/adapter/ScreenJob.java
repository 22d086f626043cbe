package io.candor.moderation.screening.adapter;

import io.candor.moderation.clearing.NoSigningKey;
import io.candor.moderation.judging.Judge;
import io.candor.moderation.judging.JudgeForRelease;
import io.candor.moderation.judging.Judgement;
import io.candor.moderation.judging.Judges;
import io.candor.moderation.judging.Unjudged;
import io.candor.moderation.recording.Decide;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Screens one claimed draft. What cannot be screened is held, never cleared: when what it was
 * written for does not arrive, was deleted, or the screening fails by itself.
 */
@ApplicationScoped
class ScreenJob {

  private static final Logger LOG = Logger.getLogger(ScreenJob.class);
  private static final double MILLIS = 1000.0;
  private final Judges judges;
  private final Advised advised;
  private final Decide decide;
  private final WorkerConfig config;
  private final MeterRegistry meters;

  ScreenJob(
      Judges judges, Advised advised, Decide decide, WorkerConfig config, MeterRegistry meters) {
    this.judges = judges;
    this.advised = advised;
    this.decide = decide;
    this.config = config;
    this.meters = meters;
  }

  /** Never throws: a draft that cannot be screened stops nobody else's. */
  Screened screen(Job job) {
    try {
      return attempt(job);
    } catch (NoSigningKey _) {
      return new Screened.Waits(job.draft()); // it is no fault of the draft's
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return failed(job, e);
    }
  }

  private Screened failed(Job job, Throwable failure) {
    LOG.errorf(
        failure,
        "screening failed: draft %s, revision %d, attempt %d",
        job.draft(),
        job.content().number(),
        job.attempts());
    meters.counter("candor.moderation.screening.failures").increment();
    return new Screened.Failed(job.draft(), job.attempts());
  }

  private Screened attempt(Job job) {
    return attempt(job, judges.of(job.question()));
  }

  private Screened attempt(Job job, Judge judge) {
    if (job.attempts() > config.attempts()) { // the tries before failed, or never came back
      return decided(job, Unjudged.failed(judge.inForce()));
    }
    var behind = job.circumstances().behind(job.content().versions());
    if (!behind.isEmpty()) {
      return job.waited() * MILLIS < config.patience().toMillis()
          ? new Screened.Waits(job.draft())
          : decided(job, Unjudged.missing(behind, judge.inForce()));
    }
    var gone = job.circumstances().gone();
    return decided(
        job,
        gone.isEmpty()
            ? advised.of(JudgeForRelease.judge(judge, job.question()), job)
            : Unjudged.gone(gone, judge.inForce()));
  }

  private Screened decided(Job job, Judgement judgement) {
    return decide
        .byRules(job.subject(), judgement, job.cause(), job.circumstances(), job.now())
        .<Screened>map(Screened.Decided::new)
        .orElseGet(() -> new Screened.Unchanged(job.draft(), judgement.grounds().packs().basis()));
  }
}
