package io.candor.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.candor.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Whoever can write to the topic still cannot publish: the clearance decides. */
class ForgeryAcceptanceTest {

  private static final String DEAD = Topic.MODERATION_DRAFT.deadLetters("publishing.clearances");
  private final Candor candor = Candor.shared();
  private final Api generation =
      new Api(candor.url("generation"), candor.token("camille", "default", "author"));

  @Test
  void aTrueClearanceWithAnotherTextIsTurnedAwayAndTheRealPostStays() throws Exception {
    // Given
    var brief =
        generation.post("/v1/briefs", Briefs.publish("Le vrai texte.")).json().get("id").asText();
    var story = Following.untilEnded(generation, brief);
    var draft = story.at("/drafts/0/id").asText();
    var cleared = clearanceOf(draft);

    // When
    var forged =
        new String(cleared.value(), StandardCharsets.UTF_8)
            .replace("Le vrai texte.", "Un faux texte.");
    send(cleared, forged.getBytes(StandardCharsets.UTF_8));

    // Then
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> deadLettersOf(draft), letters -> !letters.isEmpty());
    assertThat(header(deadLettersOf(draft).getFirst(), "reason")).isEqualTo("clearance-invalid");
    var after = generation.get("/v1/briefs/" + brief).json();
    assertThat(after.at("/drafts/0/text").asText()).isEqualTo("Le vrai texte.");
    assertThat(after.get("status").asText()).isEqualTo("published");
  }

  private ConsumerRecord<String, byte[]> clearanceOf(String draft) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                read(Topic.MODERATION_DRAFT.topicName()).stream()
                    .filter(r -> r.key().equals(draft))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  private List<ConsumerRecord<String, byte[]>> deadLettersOf(String draft) {
    return read(DEAD).stream().filter(r -> draft.equals(r.key())).toList();
  }

  private List<ConsumerRecord<String, byte[]>> read(String topic) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            candor.bootstrap(),
            "group.id",
            "acceptance-" + UUID.randomUUID(),
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new org.apache.kafka.common.TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var found = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      return found;
    }
  }

  private void send(ConsumerRecord<String, byte[]> original, byte[] value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", candor.bootstrap());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      var record =
          new ProducerRecord<>(original.topic(), null, original.key(), value, original.headers());
      record
          .headers()
          .remove("ce_aggregateversion")
          .add("ce_aggregateversion", "999999".getBytes(StandardCharsets.UTF_8));
      producer.send(record).get();
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    for (var header : record.headers()) {
      if (header.key().endsWith(name)) {
        return new String(header.value(), StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
