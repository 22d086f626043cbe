package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Tries again what may succeed: for ever while the database is away, a few times when something
 * else looks passing, not at all what can never succeed. Pauses grow from 0.1 to 5 s. While it
 * waits, {@link Progress} knows.
 */
@ApplicationScoped
class Patience {

  private static final long FIRST_PAUSE_MS = 100;
  private static final long LONGEST_PAUSE_MS = 5_000;
  private final Availability availability;
  private final Progress progress;

  Patience(Availability availability, Progress progress) {
    this.availability = availability;
    this.progress = progress;
  }

  /**
   * The work, tried again as long as it makes sense.
   *
   * @param group whose progress it holds up
   * @param tries how often it is done at most while the database is there
   */
  Uni<Void> keepTrying(String group, int tries, Supplier<Uni<Void>> work) {
    var course = new Course(group, tries);
    return Uni.createFrom()
        .deferred(work::get)
        .onFailure()
        .retry()
        .when(failures -> failures.onItem().transformToUniAndConcatenate(course::wait))
        .onItemOrFailure()
        .invoke((_, _) -> progress.goesOn(group));
  }

  /** One work's attempts, one after the other. */
  private final class Course {

    private final String group;
    private int left;
    private int pauses;

    Course(String group, int tries) {
      this.group = group;
      this.left = tries - 1;
    }

    /** An item when it is to be tried again; the failure when not. */
    Uni<Boolean> wait(Throwable failure) {
      return switch (Failure.of(failure)) {
        case PERMANENT -> Uni.createFrom().failure(failure);
        case TRANSIENT -> again(failure);
        case UNAVAILABLE -> pause(failure);
        case DISTURBED ->
            availability.takesWrites().flatMap(there -> there ? again(failure) : pause(failure));
      };
    }

    private Uni<Boolean> again(Throwable failure) {
      return left-- > 0 ? pause(failure) : Uni.createFrom().failure(failure);
    }

    private Uni<Boolean> pause(Throwable failure) {
      progress.heldUp(group, failure);
      long most = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << Math.min(pauses++, 6));
      long ms = ThreadLocalRandom.current().nextLong(most / 2, most + 1);
      return Uni.createFrom().item(true).onItem().delayIt().by(Duration.ofMillis(ms));
    }
  }
}
