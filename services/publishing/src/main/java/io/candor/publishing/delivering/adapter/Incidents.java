package io.candor.publishing.delivering.adapter;

import io.candor.contracts.Event;
import io.candor.contracts.publishing.IncidentOpened;
import io.candor.contracts.publishing.IncidentResolved;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.Rows;
import io.candor.messaging.UuidV7;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What accounts suffer from: one open incident an account and cause, told when it begins and ends.
 */
@ApplicationScoped
public class Incidents {

  private static final String OPEN =
      """
      with i as (
        insert into incident (id, workspace, channel, cause, detail)
        select id, workspace, channel, cause, detail from json_to_record(cast(cast($1 as text) as json))
          as a(id uuid, workspace text, channel text, cause text, detail text)
        on conflict (workspace, channel, cause) where resolved_at is null do nothing
        returning id, cause, opened_at as at)
      select cast(row_to_json(i) as text) from i
      """;

  private static final String RESOLVE =
      """
      with i as (
        update incident i set resolved_at = clock_timestamp()
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, channel text)
        where i.workspace = a.workspace and i.channel = a.channel and i.resolved_at is null
        returning i.id, i.cause, i.resolved_at as at)
      select cast(row_to_json(i) as text) from i
      """;

  private final Outbox outbox;

  Incidents(Outbox outbox) {
    this.outbox = outbox;
  }

  private record Opening(UUID id, String workspace, String channel, String cause, String detail) {}

  private record Account(String workspace, String channel) {}

  private record Changed(UUID id, String cause, Instant at) {}

  /** Opens one, unless one of this account and cause is open. */
  Uni<Void> open(
      Mutiny.Session session, String workspace, String channel, String cause, String detail) {
    var opening = new Opening(UuidV7.next(), workspace, channel, cause, detail);
    return Rows.list(session, OPEN, opening, Changed.class)
        .flatMap(opened ->
            outbox.append(
                session,
                opened.stream()
                    .map(i -> fact(i, workspace, 1, opened(i, channel, detail)))
                    .toList()));
  }

  /** Ends all of an account. */
  public Uni<Void> resolve(Mutiny.Session session, String workspace, String channel) {
    return Rows.list(session, RESOLVE, new Account(workspace, channel), Changed.class)
        .flatMap(resolved ->
            outbox.append(
                session,
                resolved.stream().map(i -> fact(i, workspace, 2, resolved(i, channel))).toList()));
  }

  private static Event opened(Changed incident, String channel, String detail) {
    return new IncidentOpened(incident.id(), channel, incident.cause(), detail, incident.at());
  }

  private static Event resolved(Changed incident, String channel) {
    return new IncidentResolved(incident.id(), channel, incident.cause(), incident.at());
  }

  private static Fact fact(Changed incident, String workspace, long version, Event event) {
    return new Fact(incident.id().toString(), event, workspace, version, incident.id(), null);
  }
}
