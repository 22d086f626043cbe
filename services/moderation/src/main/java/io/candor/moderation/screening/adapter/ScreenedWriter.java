package io.candor.moderation.screening.adapter;

import io.candor.messaging.Transactions;
import io.candor.moderation.recording.Ruling;
import io.candor.moderation.recording.adapter.VerdictWriter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Writes what came of a batch in one transaction; when that fails, one by one, so that a draft that
 * cannot be written stops nobody else. It comes back when its lease ends.
 */
@ApplicationScoped
class ScreenedWriter {

  private static final Logger LOG = Logger.getLogger(ScreenedWriter.class);
  private static final double MILLIS = 1000.0;
  private static final int MOST_DOUBLINGS = 10;
  private final Transactions transactions;
  private final VerdictWriter verdicts;
  private final WorkerConfig config;

  ScreenedWriter(Transactions transactions, VerdictWriter verdicts, WorkerConfig config) {
    this.transactions = transactions;
    this.verdicts = verdicts;
    this.config = config;
  }

  Uni<Void> write(List<Screened> screened, UUID lease) {
    return together(screened, lease)
        .onFailure()
        .recoverWithUni(failure ->
            screened.size() == 1 ? Uni.createFrom().failure(failure) : oneByOne(screened, lease));
  }

  private Uni<Void> oneByOne(List<Screened> screened, UUID lease) {
    return Multi.createFrom()
        .iterable(screened)
        .onItem()
        .transformToUniAndConcatenate(one ->
            together(List.of(one), lease)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "a decision could not be written"))
                .onFailure()
                .recoverWithNull())
        .toUni()
        .replaceWithVoid();
  }

  private Uni<Void> together(List<Screened> screened, UUID lease) {
    var back = screened.stream().flatMap(one -> back(one, lease)).toList();
    return transactions
        .run(session ->
            verdicts
                .write(session, rulings(screened), lease)
                .chain(written -> JobQueue.putBack(session, undone(screened, written, lease)))
                .chain(() -> JobQueue.putBack(session, back))
                .chain(() -> JobQueue.leave(session, unchanged(screened, lease))))
        .replaceWithVoid();
  }

  /**
   * What was decided and not written: by packs that are no longer in force when it is released, or
   * of a draft that changed. A change has taken the lease away, then nothing goes back.
   */
  private List<JobQueue.Back> undone(List<Screened> screened, List<Ruling> written, UUID lease) {
    var pause = config.retryPause().toMillis() / MILLIS;
    return rulings(screened).stream()
        .filter(ruling -> !written.contains(ruling))
        .map(ruling -> new JobQueue.Back(ruling.subject().draft(), lease, pause, 1, false))
        .toList();
  }

  private static List<Ruling> rulings(List<Screened> screened) {
    return screened.stream()
        .flatMap(one ->
            one instanceof Screened.Decided decided ? Stream.of(decided.ruling()) : Stream.empty())
        .toList();
  }

  private static List<JobQueue.Left> unchanged(List<Screened> screened, UUID lease) {
    return screened.stream()
        .flatMap(one ->
            one instanceof Screened.Unchanged same
                ? Stream.of(new JobQueue.Left(same.draft(), lease, same.basis()))
                : Stream.empty())
        .toList();
  }

  private Stream<JobQueue.Back> back(Screened screened, UUID lease) {
    return switch (screened) {
      case Screened.Decided _, Screened.Unchanged _ -> Stream.empty();
      case Screened.Waits waits ->
          Stream.of(
              new JobQueue.Back(
                  waits.draft(), lease, config.waitStep().toMillis() / MILLIS, 1, true));
      case Screened.Later later -> Stream.of(new JobQueue.Back(later.draft(), lease, 0, 1, false));
      case Screened.Failed failed ->
          Stream.of(new JobQueue.Back(failed.draft(), lease, pause(failed), 0, false));
    };
  }

  /** After the last try it is held at once; should that fail too, it comes back ever later. */
  private double pause(Screened.Failed failed) {
    return failed.attempts() == config.attempts()
        ? 0
        : config.retryPause().toMillis()
            / MILLIS
            * Math.scalb(1.0, Math.min(failed.attempts() - 1, MOST_DOUBLINGS));
  }
}
