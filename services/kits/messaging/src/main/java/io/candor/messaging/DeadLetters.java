package io.candor.messaging;

import io.candor.contracts.Subscription;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Where a record goes that can have no effect: same key, same partition, same bytes, the original
 * headers, and why. Sending is tried until it succeeds: a record is never acknowledged and lost.
 */
@ApplicationScoped
public class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private final EventSender sender;
  private final MeterRegistry meters;

  DeadLetters(EventSender sender, MeterRegistry meters) {
    this.sender = sender;
    this.meters = meters;
  }

  Uni<Void> send(
      Subscription of,
      ConsumerRecord<String, byte[]> record,
      String reason,
      String detail,
      Throwable cause) {
    meters.counter("candor.messaging.dlq", "group", of.group(), "reason", reason).increment();
    LOG.warnf(
        "dead letter: group %s, topic %s, partition %d, offset %d, key %s, reason %s: %s",
        of.group(),
        record.topic(),
        record.partition(),
        record.offset(),
        record.key(),
        reason,
        detail);
    return sender
        .send(letter(of, record, reason, detail, cause))
        .invoke(sent -> {
          if (!sent) {
            throw new IllegalStateException("the dead letter was not acknowledged");
          }
        })
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
        .indefinitely()
        .replaceWithVoid();
  }

  private static ProducerRecord<String, byte[]> letter(
      Subscription of,
      ConsumerRecord<String, byte[]> record,
      String reason,
      String detail,
      Throwable cause) {
    var letter =
        new ProducerRecord<>(of.deadLetters(), record.partition(), record.key(), record.value());
    record.headers().forEach(header -> letter.headers().add(header));
    var headers = new EventHeaders(letter.headers());
    headers.put("dlq-reason", reason);
    headers.put("dlq-detail", detail);
    headers.put("dlq-group", of.group());
    headers.put("dlq-topic", record.topic());
    headers.put("dlq-partition", Integer.toString(record.partition()));
    headers.put("dlq-offset", Long.toString(record.offset()));
    headers.put("dlq-exception", cause.getClass().getName());
    headers.put("dlq-stack-hash", stackHash(cause));
    return letter;
  }

  /** The same for the same place in the code, so that letters can be counted by cause. */
  private static String stackHash(Throwable cause) {
    var frames =
        Arrays.stream(cause.getStackTrace()).limit(12).map(StackTraceElement::toString).toList();
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var digest =
          sha.digest(
              (cause.getClass() + "\n" + String.join("\n", frames))
                  .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
