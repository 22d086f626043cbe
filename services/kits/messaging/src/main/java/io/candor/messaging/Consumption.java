package io.candor.messaging;

import io.candor.contracts.Event;
import io.candor.messaging.Decoder.Decoded;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * The way in: decodes a batch, sends what cannot be read to its dead letters, skips and counts
 * unknown types, checks the gate, then claims the inbox and calls the handler in one transaction;
 * when that fails, one by one. Rejections by the gate are announced to {@link RejectionListener}s.
 *
 * <pre>{@code
 * @Incoming("draft-events-in")
 * Uni<Void> on(ConsumerRecords<String, byte[]> records) {
 *   return consumption.consume(WIRING, records);
 * }
 * }</pre>
 */
@ApplicationScoped
public class Consumption {

  private final GateKeeper gateKeeper;
  private final Delivery delivery;
  private final DeadLetters deadLetters;
  private final Reading reading;
  private final BatchTraces traces;
  private final MeterRegistry meters;

  Consumption(
      GateKeeper gateKeeper,
      Delivery delivery,
      DeadLetters deadLetters,
      Reading reading,
      BatchTraces traces,
      MeterRegistry meters) {
    this.gateKeeper = gateKeeper;
    this.delivery = delivery;
    this.deadLetters = deadLetters;
    this.reading = reading;
    this.traces = traces;
    this.meters = meters;
  }

  /**
   * Completes when every record of the batch had its effect, or has its dead letter. While the
   * service shuts down it takes nothing more and never completes: whoever reads next does it.
   */
  public <E extends Event> Uni<Void> consume(
      Wiring<E> wiring, ConsumerRecords<String, byte[]> records) {
    return reading.during(() -> handle(wiring, records));
  }

  private <E extends Event> Uni<Void> handle(
      Wiring<E> wiring, ConsumerRecords<String, byte[]> records) {
    var good = new ArrayList<Decoded.Good<E>>(records.count());
    var broken = new ArrayList<Decoded.Broken<E>>();
    for (ConsumerRecord<String, byte[]> record : records) {
      switch (Decoder.decode(wiring.family(), record)) {
        case Decoded.Good<E> event -> good.add(event);
        case Decoded.Broken<E> event -> broken.add(event);
        case Decoded.Unknown<E> _ ->
            meters
                .counter("candor.messaging.unknown", "group", wiring.subscription().group())
                .increment();
      }
    }
    return bury(wiring, broken)
        .chain(() -> gateKeeper.admit(wiring, good))
        .chain(admitted -> deliver(wiring, admitted));
  }

  private <E extends Event> Uni<Void> deliver(Wiring<E> wiring, List<Decoded.Good<E>> admitted) {
    var span = traces.start(wiring.subscription(), admitted);
    return delivery
        .deliver(wiring, admitted, Context.root().with(span))
        .onItemOrFailure()
        .invoke((_, _) -> span.end());
  }

  private <E extends Event> Uni<Void> bury(Wiring<E> wiring, List<Decoded.Broken<E>> broken) {
    return Multi.createFrom()
        .iterable(broken)
        .onItem()
        .transformToUniAndConcatenate(letter ->
            deadLetters.send(
                wiring.subscription(),
                letter.record(),
                DeadLetters.Reason.unreadable(letter.cause())))
        .toUni()
        .replaceWithVoid();
  }
}
