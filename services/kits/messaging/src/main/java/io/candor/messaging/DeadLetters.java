package io.candor.messaging;

import io.candor.contracts.Subscription;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Where a record goes that can have no effect: same key, same partition, same bytes, the original
 * headers, and why. Sending is tried until it succeeds: a record is never acknowledged and lost.
 * Only where headers and value together are more than the topic takes, the letter says where the
 * value lies instead of holding it.
 */
@ApplicationScoped
public class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private final EventSender sender;
  private final Progress progress;
  private final MeterRegistry meters;

  DeadLetters(EventSender sender, Progress progress, MeterRegistry meters) {
    this.sender = sender;
    this.progress = progress;
    this.meters = meters;
  }

  /**
   * Why a record is a dead letter.
   *
   * @param slug stable, e.g. unreadable, failed, clearance-invalid
   * @param detail what was said; goes into the letter, never into a log
   */
  record Reason(String slug, String detail, Throwable cause) {

    static Reason unreadable(Exception cause) {
      return new Reason("unreadable", String.valueOf(cause.getMessage()), cause);
    }

    static Reason failed(Throwable cause) {
      return new Reason("failed", String.valueOf(cause.getMessage()), cause);
    }

    static Reason rejected(Gate.Rejection no) {
      return new Reason(no.reason(), no.detail(), new SecurityException(no.detail()));
    }
  }

  Uni<Void> send(Subscription of, ConsumerRecord<String, byte[]> record, Reason why) {
    meters.counter("candor.messaging.dlq", "group", of.group(), "reason", why.slug()).increment();
    LOG.warnf(
        "dead letter: group %s, topic %s, partition %d, offset %d, key %s, reason %s, %s",
        of.group(),
        record.topic(),
        record.partition(),
        record.offset(),
        Discreet.id(record.key()),
        why.slug(),
        Discreet.cause(why.cause()));
    return untilSent(of, DeadLetter.of(of, record, why))
        .onFailure(RecordTooLargeException.class)
        .recoverWithUni(() -> untilSent(of, DeadLetter.withoutValue(of, record, why)));
  }

  private Uni<Void> untilSent(Subscription of, ProducerRecord<String, byte[]> letter) {
    return sender
        .send(letter)
        .onFailure()
        .invoke(failure -> progress.heldUp(of.group(), failure))
        .onFailure(failure -> !(failure instanceof RecordTooLargeException))
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onItemOrFailure()
        .invoke((_, _) -> progress.goesOn(of.group()));
  }
}
