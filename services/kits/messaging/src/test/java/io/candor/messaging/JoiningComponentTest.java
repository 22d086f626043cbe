package io.candor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Topic;
import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class JoiningComponentTest extends MessagingComponentTest {

  @Inject @Any @Readiness Joining joining;

  @Test
  void theServiceIsReadyOnceEachOfItsConsumersHasJoined() {
    await().untilAsserted(() -> assertThat(joining.call().getStatus()).isEqualTo(Status.UP));

    assertThat(joining.call().getData().orElseThrow())
        .containsOnly(
            Map.entry("moderation.screening", true),
            Map.entry("publishing.fences", true),
            Map.entry("moderation.audiences", true));
  }

  @Test
  void whileOneHasNotJoinedTheServiceIsNotReadyAndSaysWhich() {
    var waiting = new Joining();
    assertThat(waiting.call().getStatus()).isEqualTo(Status.DOWN);
    waiting.expect(List.of("quick", "slow"));

    waiting.joined("quick");

    assertThat(waiting.call().getStatus()).isEqualTo(Status.DOWN);
    assertThat(waiting.call().getData().orElseThrow()).containsEntry("slow", false);
    waiting.joined("slow");
    assertThat(waiting.call().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aServiceThatReadsNothingWaitsForNobody() {
    var nothing = new Joining();

    nothing.expect(List.of());

    assertThat(nothing.call().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aConsumerHasJoinedWhenItsGroupTookItInEvenWithoutAPartition() {
    var topic = Topic.AUDIENCE_PROFILE;
    var group = "joining." + UUID.randomUUID();
    var members = Stream.generate(() -> consumer(group)).limit(topic.partitions() + 1L).toList();
    try {
      assertThat(members).noneMatch(Looking::joined);

      members.forEach(member -> member.subscribe(List.of(topic.topicName())));
      await().until(() -> settled(members, topic.partitions()));

      assertThat(members).allMatch(Looking::joined);
      assertThat(members).anyMatch(member -> member.assignment().isEmpty());
    } finally {
      members.forEach(Consumer::close);
    }
  }

  private static boolean settled(List<? extends Consumer<?, ?>> members, int partitions) {
    members.forEach(member -> member.poll(Duration.ofMillis(20)));
    return members.stream().allMatch(Looking::joined)
        && members.stream().allMatch(member -> member.assignment().size() <= 1)
        && members.stream().mapToInt(member -> member.assignment().size()).sum() == partitions;
  }

  private static Consumer<String, byte[]> consumer(String group) {
    var bootstrap = Infrastructure.settings("kit").get("kafka.bootstrap.servers");
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrap, "group.id", group),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
