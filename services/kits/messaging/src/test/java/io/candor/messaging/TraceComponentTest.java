package io.candor.messaging;

import static io.candor.testing.Events.aDraftComposed;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.contracts.Json;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.CompositionFailed;
import io.candor.testing.Infrastructure;
import io.candor.testing.Kafka;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class TraceComponentTest extends MessagingComponentTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @Inject Tracer tracer;
  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject Relay relay;

  @Test
  void aBatchIsLinkedToTheTracesOfItsEventsAndItsOwnSpanGoesOnThroughTheOutbox() {
    var event = aDraftComposed(r -> r.text("forward")).withHeader("traceparent", TRACEPARENT);

    kafka.send(event);

    var forwarded =
        kafka
            .expect(Topic.GENERATION_DRAFT)
            .where(r -> event.id().toString().equals(Kafka.header(r, "ce_causationid")))
            .exactly(1)
            .getFirst();
    var origin = BatchTraces.origin(Kafka.header(forwarded, "traceparent"));
    assertThat(origin.isValid()).isTrue();
    await().untilAsserted(() -> assertThat(linked(spanOf(origin))).contains(TRACE));
    assertThat(spanOf(origin).getFirst().getParentSpanContext().isValid()).isFalse();
  }

  @Test
  void whatARequestAppendsCarriesTheRequestsTrace() {
    var draft = UUID.randomUUID();
    var span = tracer.spanBuilder("request").startSpan();
    try (var _ = span.makeCurrent()) {
      transactions
          .run(session -> outbox.append(session, List.of(Facts.of(draft, 1))))
          .await()
          .atMost(Duration.ofSeconds(10));
    } finally {
      span.end();
    }

    var sent = kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).exactly(1).getFirst();

    assertThat(Kafka.header(sent, "traceparent")).contains(span.getSpanContext().getTraceId());
    assertThat(Kafka.header(sent, "ce_type")).contains(CompositionFailed.class.getSimpleName());
  }

  @Test
  void withoutATraceTheEventsOfAStoryShareOneMadeOfTheirCorrelation() {
    var story = UuidV7.next();
    var first = Traceparent.now(story);
    var second = Traceparent.now(story);

    assertThat(first).isNotEqualTo(second);
    assertThat(List.of(first, second))
        .extracting(BatchTraces::origin)
        .allSatisfy(origin -> assertThat(origin.isValid()).isTrue())
        .extracting(SpanContext::getTraceId)
        .containsOnly(story.toString().replace("-", ""));
  }

  @Test
  void aRowAppendedWithoutATraceByAnEarlierVersionIsSentWithOne() {
    var draft = UUID.randomUUID();
    var payload = Json.write(Facts.of(draft, 1).event());
    Effects.run(
        "insert into outbox (id, shard, topic, key, type, workspace, version, correlation, payload)"
            + " values (gen_random_uuid(), 0, '%s', '%s', 'io.candor.generation.CompositionFailed.v1', 'default', 1, '%s', '%s')"
                .formatted(Topic.GENERATION_DRAFT.topicName(), draft, draft, payload));

    relay.wake();

    var sent = kafka.expect(Topic.GENERATION_DRAFT).forKey(draft).exactly(1).getFirst();
    assertThat(BatchTraces.origin(Kafka.header(sent, "traceparent")).getTraceId())
        .isEqualTo(draft.toString().replace("-", ""));
  }

  @Test
  void noSpanHoldsAWordOfAnEvent() {
    var event = aDraftComposed(r -> r.text("forward")).withHeader("traceparent", TRACEPARENT);

    kafka.send(event);

    kafka
        .expect(Topic.GENERATION_DRAFT)
        .where(r -> event.id().toString().equals(Kafka.header(r, "ce_causationid")))
        .exactly(1);
    assertThat(Spans.ENDED)
        .allSatisfy(span -> assertThat(span.getAttributes().toString()).doesNotContain("forward"));
  }

  private static List<SpanData> spanOf(SpanContext context) {
    return Spans.ENDED.stream()
        .filter(span -> span.getSpanId().equals(context.getSpanId()))
        .toList();
  }

  private static List<String> linked(List<SpanData> spans) {
    return spans.stream()
        .flatMap(span -> span.getLinks().stream())
        .map(link -> link.getSpanContext().getTraceId())
        .toList();
  }
}
