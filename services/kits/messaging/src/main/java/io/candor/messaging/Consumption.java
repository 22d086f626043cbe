package io.candor.messaging;

import io.candor.contracts.Event;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

  public <E extends Event> Uni<Void> consume(
      Wiring<E> wiring, ConsumerRecords<String, byte[]> records) {
    throw new UnsupportedOperationException("being written");
  }
}
