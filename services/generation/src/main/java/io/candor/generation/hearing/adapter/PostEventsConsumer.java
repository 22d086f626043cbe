package io.candor.generation.hearing.adapter;

import io.candor.contracts.Subscription;
import io.candor.contracts.Topic;
import io.candor.contracts.publishing.PostEvent;
import io.candor.messaging.Consumption;
import io.candor.messaging.Gate;
import io.candor.messaging.Wiring;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what became of posts, and publishing's answers to edits and withdrawals. */
@ApplicationScoped
class PostEventsConsumer {

  private final Consumption consumption;
  private final Wiring<PostEvent> wiring;

  PostEventsConsumer(Consumption consumption, HearPosts handler) {
    this.consumption = consumption;
    this.wiring =
        new Wiring<>(
            new Subscription("generation.posts", Topic.PUBLISHING_POST),
            PostEvent.class,
            Gate.open(),
            handler);
  }

  @Incoming("post-events-in")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return consumption.consume(wiring, records);
  }
}
