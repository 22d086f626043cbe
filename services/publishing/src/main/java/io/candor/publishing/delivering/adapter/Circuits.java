package io.candor.publishing.delivering.adapter;

import io.candor.messaging.Rows;
import io.candor.publishing.channels.Outcome;
import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.publishing.delivering.Trouble;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The circuit of each channel, in the database for all replicas: after some calls in a row that
 * went wrong the channel is left alone for a while, longer each time; then one call tries it. One
 * that works closes it and resolves its incidents.
 */
@ApplicationScoped
class Circuits {

  private static final String NOTE =
      """
      with n as (update channel_queue q set
        next_at = least(q.next_at, clock_timestamp()),
        failures = case when a.works then 0 when a.cause is not null then q.failures + 1 else q.failures end,
        parked_until = case when a.works then null else greatest(q.parked_until,
          clock_timestamp() + make_interval(secs => a.leave),
          case when a.cause is not null and q.failures + 1 >= a.most
            then clock_timestamp() + make_interval(secs => least(a.longest, a.park * 2 ^ least(q.failures + 1 - a.most, 20))) end) end
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, channel text, works boolean, cause text,
        leave double precision, most int, park double precision, longest double precision)
      where q.workspace = a.workspace and q.channel = a.channel
      returning q.failures)
      select cast(row_to_json(n) as text) from n
      """;

  private final DeliveringConfig config;
  private final Incidents incidents;

  Circuits(DeliveringConfig config, Incidents incidents) {
    this.config = config;
    this.incidents = incidents;
  }

  private record Args(
      String workspace,
      String channel,
      boolean works,
      @Nullable String cause,
      @Nullable Double leave,
      int most,
      double park,
      double longest) {}

  private record Failures(int failures) {}

  Uni<Void> note(Mutiny.Session session, HeldPost post, Outcome outcome) {
    var trouble = Trouble.in(outcome);
    boolean works = Trouble.none(outcome);
    return Rows.list(session, NOTE, args(post, works, trouble), Failures.class)
        .flatMap(found -> {
          int failures = found.isEmpty() ? 0 : found.getFirst().failures();
          return works
              ? incidents.resolve(session, post.workspace(), post.channel())
              : open(session, post, trouble, failures);
        });
  }

  private Uni<Void> open(
      Mutiny.Session session, HeldPost post, Optional<Trouble> trouble, int failures) {
    return trouble
        .filter(t -> t.certain() || failures >= config.failuresToPark())
        .map(t -> incidents.open(session, post.workspace(), post.channel(), t.cause(), t.detail()))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Args args(HeldPost post, boolean works, Optional<Trouble> trouble) {
    return new Args(
        post.workspace(),
        post.channel(),
        works,
        trouble.map(Trouble::cause).orElse(null),
        trouble.flatMap(Trouble::leaveAlone).map(d -> d.toMillis() / 1000.0).orElse(null),
        config.failuresToPark(),
        config.park().toMillis() / 1000.0,
        config.longestPause().toMillis() / 1000.0);
  }
}
