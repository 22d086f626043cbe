package io.candor.messaging;

import io.opentelemetry.api.trace.Span;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What an event says in {@code traceparent} (W3C Trace Context, 3.2). Every event says one: where
 * nobody traces, the correlation is the trace, so that the events of one story still share it.
 */
final class Traceparent {

  private static final String SAMPLED_BY_NOBODY = "00";

  private Traceparent() {}

  /** That of the span under way, else one made of the correlation. */
  static String now(UUID correlation) {
    var span = Span.current().getSpanContext();
    return span.isValid()
        ? line(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
        : of(correlation);
  }

  static String of(UUID correlation) {
    return line(correlation.toString().replace("-", ""), anySpan(), SAMPLED_BY_NOBODY);
  }

  /** Zero would be no span. */
  private static String anySpan() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
  }

  private static String line(String trace, String span, String flags) {
    return "00-" + trace + "-" + span + "-" + flags;
  }
}
