package io.candor.generation.composing.adapter;

import io.candor.generation.composing.ComposeDraft;
import io.candor.generation.composing.Composition;
import io.candor.generation.composing.Composition.Composed;
import io.candor.generation.composing.Composition.EngineDown;
import io.candor.generation.composing.Composition.Impossible;
import io.candor.generation.composing.Composition.Unsupported;
import io.candor.generation.composing.Composition.Unusable;
import io.candor.generation.composing.CompositionRequest;
import io.candor.generation.drafts.ToCompose;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Composes one claimed job; whatever happens is a report. */
@ApplicationScoped
class ComposeJob {

  private static final Logger LOG = Logger.getLogger(ComposeJob.class);
  private final ComposeDraft compose;
  private final ComposingThreads threads;
  private final Pauses pauses;
  private final ComposingConfig config;

  ComposeJob(ComposeDraft compose, ComposingThreads threads, ComposingConfig config) {
    this.compose = compose;
    this.threads = threads;
    this.pauses = new Pauses(config);
    this.config = config;
  }

  Uni<Report> run(ClaimedJob job, ToCompose wanted) {
    return switch (wanted) {
      case ToCompose.Over() -> now(new Report.Gone());
      case ToCompose.Missing(var what) -> now(missing(job, what));
      case ToCompose.Ready(var request) -> composed(job, request.with(job.objections()));
    };
  }

  private Report missing(ClaimedJob job, List<String> what) {
    double patience = Columns.seconds(config.patience());
    return job.overdue() || job.waited() >= patience
        ? new Report.Failed(
            "reference-unknown", "Not known here after waiting: " + String.join(", ", what) + ".")
        : new Report.Waits(config.waitStep());
  }

  private Uni<Report> composed(ClaimedJob job, CompositionRequest request) {
    if (job.overdue()) {
      return now(tooLate(job));
    }
    return threads
        .run(() -> compose.compose(request))
        .map(made -> report(job, made))
        .onFailure()
        .recoverWithItem(failure -> broken(job, failure));
  }

  /** What becomes of a job that was claimed too often in vain. */
  static Report givenUp(ClaimedJob job) {
    int times = job.lost() - 1;
    return new Report.Failed("composing-failed", "Composing broke off " + times + " times.");
  }

  private Report report(ClaimedJob job, Composition made) {
    return switch (made) {
      case Composed text -> new Report.Written(text, List.of());
      case Unsupported(var text, var facts) -> new Report.Written(text, facts);
      case Impossible(var reason, var detail) -> new Report.Failed(reason, detail);
      case EngineDown(var reason, var detail, var after) ->
          new Report.Again(pauses.after(job.rounds(), after), reason, detail, false, true);
      case Unusable(var reason, var detail) ->
          job.unusable() + 1 >= config.unusableRounds()
              ? new Report.Failed(reason, detail)
              : new Report.Again(pauses.after(job.rounds()), reason, detail, true, true);
    };
  }

  private static Report tooLate(ClaimedJob job) {
    var reason = job.lastReason();
    var detail = job.lastDetail();
    return reason == null || detail == null
        ? new Report.Failed("composing-too-late", "Its time was over before it could be composed.")
        : new Report.Failed(reason, detail);
  }

  /** A bug: the claim stays counted as lost, which bounds how often it is met. */
  private Report broken(ClaimedJob job, Throwable failure) {
    LOG.errorf(failure, "composing failed: draft %s, revision %d", job.draft(), job.revision());
    return new Report.Again(
        pauses.after(job.rounds()), "composing-failed", "Composing broke off.", false, false);
  }

  private static Uni<Report> now(Report report) {
    return Uni.createFrom().item(report);
  }
}
