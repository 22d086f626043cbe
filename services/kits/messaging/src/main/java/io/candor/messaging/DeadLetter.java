package io.candor.messaging;

import io.candor.contracts.Subscription;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What a dead letter holds: the record's own key, partition, headers and bytes, and dlq-headers.
 */
final class DeadLetter {

  private static final int LONGEST_DETAIL = 1_000;
  private static final int FRAMES = 12;

  private DeadLetter() {}

  static ProducerRecord<String, byte[]> of(
      Subscription of, ConsumerRecord<String, byte[]> record, DeadLetters.Reason why) {
    return letter(of, record, record.value(), why);
  }

  /** For a record as large as a topic takes: with its headers on top it does not fit. */
  static ProducerRecord<String, byte[]> withoutValue(
      Subscription of, ConsumerRecord<String, byte[]> record, DeadLetters.Reason why) {
    var letter = letter(of, record, null, why);
    var size = Integer.toString(Math.max(0, record.serializedValueSize()));
    new EventHeaders(letter.headers()).put("dlq-value-left-out-bytes", size);
    return letter;
  }

  private static ProducerRecord<String, byte[]> letter(
      Subscription of,
      ConsumerRecord<String, byte[]> record,
      byte @org.jspecify.annotations.Nullable [] value,
      DeadLetters.Reason why) {
    var letter = new ProducerRecord<>(of.deadLetters(), record.partition(), record.key(), value);
    record.headers().forEach(header -> letter.headers().add(header));
    var headers = new EventHeaders(letter.headers());
    headers.put("dlq-reason", why.slug());
    headers.put("dlq-detail", shortened(why.detail()));
    headers.put("dlq-group", of.group());
    headers.put("dlq-topic", record.topic());
    headers.put("dlq-partition", Integer.toString(record.partition()));
    headers.put("dlq-offset", Long.toString(record.offset()));
    headers.put("dlq-exception", why.cause().getClass().getName());
    headers.put("dlq-stack-hash", stackHash(why.cause()));
    return letter;
  }

  private static String shortened(String detail) {
    return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
  }

  /** The same for the same place in the code, so that letters can be counted by cause. */
  private static String stackHash(Throwable cause) {
    var frames =
        Arrays.stream(cause.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining("\n", cause.getClass() + "\n", ""));
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(frames.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
