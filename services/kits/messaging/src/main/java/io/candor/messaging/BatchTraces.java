package io.candor.messaging;

import io.candor.contracts.Subscription;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One span a batch, linked to the traces its events came from: no event's trace is the batch's
 * parent. What the handler appends to the outbox carries the batch's span on.
 */
@ApplicationScoped
class BatchTraces {

  /** W3C Trace Context, 3.2. */
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private final Tracer tracer;

  BatchTraces(OpenTelemetry telemetry) {
    this.tracer = telemetry.getTracer("candor-messaging");
  }

  Span start(Subscription of, List<? extends Decoder.Decoded.Good<?>> events) {
    if (events.isEmpty()) {
      return Span.getInvalid();
    }
    var span =
        tracer
            .spanBuilder("process " + of.topic().topicName())
            .setNoParent()
            .setSpanKind(SpanKind.CONSUMER)
            .setAttribute("messaging.system", "kafka")
            .setAttribute("messaging.operation.type", "process")
            .setAttribute("messaging.destination.name", of.topic().topicName())
            .setAttribute("messaging.consumer.group.name", of.group())
            .setAttribute("messaging.batch.message_count", (long) events.size());
    events.forEach(event -> {
      var origin = origin(event.received().envelope().traceparent());
      if (origin.isValid()) {
        span.addLink(origin);
      }
    });
    return span.startSpan();
  }

  /** The span a traceparent header names; invalid when there is none to be read. */
  static SpanContext origin(@Nullable String traceparent) {
    var parts = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return parts.matches()
        ? SpanContext.createFromRemoteParent(
            parts.group(1),
            parts.group(2),
            TraceFlags.fromHex(parts.group(3), 0),
            TraceState.getDefault())
        : SpanContext.getInvalid();
  }
}
