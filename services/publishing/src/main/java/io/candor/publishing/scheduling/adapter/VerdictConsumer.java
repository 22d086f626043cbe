package io.candor.publishing.scheduling.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.DraftCleared;
import io.candor.contracts.moderation.DraftHeld;
import io.candor.contracts.moderation.DraftRefused;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.messaging.Consumption;
import io.candor.messaging.Received;
import io.candor.messaging.Waves;
import io.candor.messaging.Wiring;
import io.candor.publishing.delivering.adapter.ReleaseWorker;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** Hears moderation: clearances become posts, every other verdict stops them. */
@ApplicationScoped
class VerdictConsumer {

  private final Consumption consumption;
  private final Schedule schedule;
  private final Revocations revocations;
  private final ReleaseWorker worker;
  private final Wiring<VerdictEvent> wiring;

  VerdictConsumer(
      Consumption consumption,
      Schedule schedule,
      Revocations revocations,
      ReleaseWorker worker,
      ClearanceGate gate) {
    this.consumption = consumption;
    this.schedule = schedule;
    this.revocations = revocations;
    this.worker = worker;
    var subscription = new Subscription("publishing.clearances", Topic.MODERATION_DRAFT);
    this.wiring = new Wiring<>(subscription, VerdictEvent.class, gate, this::hear);
  }

  @Incoming("verdict-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records).invoke(worker::wake);
  }

  private Uni<Void> hear(Mutiny.Session session, List<Received<VerdictEvent>> events) {
    return Waves.inTurn(events, wave -> hearWave(session, wave));
  }

  private Uni<Void> hearWave(Mutiny.Session session, List<Received<VerdictEvent>> events) {
    var cleared = new ArrayList<Received<VerdictEvent>>(events.size());
    var stops = new ArrayList<Schedule.Stop>();
    for (var received : events) {
      switch (received.event()) {
        case DraftCleared _ -> cleared.add(received);
        case ClearanceRevoked e ->
            stops.add(new Schedule.Stop(e.draft(), e.revision(), e.clearanceNo(), "waiting"));
        case DraftHeld e -> stops.add(Schedule.Stop.of(e.draft(), e.revision(), "waiting"));
        case DraftReturned e -> stops.add(Schedule.Stop.of(e.draft(), e.revision(), "waiting"));
        case DraftAmended e -> stops.add(Schedule.Stop.of(e.draft(), e.revision(), "waiting"));
        case DraftRefused e -> stops.add(Schedule.Stop.of(e.draft(), e.revision(), "refused"));
        case null -> {}
      }
    }
    return schedule
        .place(session, cleared)
        .chain(() -> schedule.stop(session, stops))
        .chain(() -> revocations.note(session, revoked(events)))
        .replaceWithVoid();
  }

  private static List<ClearanceRevoked> revoked(List<Received<VerdictEvent>> events) {
    return events.stream()
        .map(Received::event)
        .filter(ClearanceRevoked.class::isInstance)
        .map(ClearanceRevoked.class::cast)
        .toList();
  }
}
