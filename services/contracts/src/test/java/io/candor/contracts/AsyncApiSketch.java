package io.candor.contracts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** The AsyncAPI 3.0 document that the topics and records ask for. */
final class AsyncApiSketch {

  private static final String HEAD =
      """
      asyncapi: 3.0.0
      info:
        title: Candor events
        version: 1.0.0
        description: >-
          CloudEvents 1.0 in Kafka binary mode: attributes are headers (ce_id, ce_type, ce_subject, ...), the value is
          the data alone as JSON. The key is the aggregate id. At-least-once: readers drop a ce_id they know and a
          ce_aggregateversion that is not newer. A null value on a compacted topic means that the aggregate is gone.
        license:
          name: Apache-2.0
      defaultContentType: application/json
      servers:
        kafka:
          host: '{bootstrap}'
          protocol: kafka
          description: The broker of the installation; ./candor status names it.
          variables:
            bootstrap:
              default: localhost:9092
      """;

  private static final String HEADERS =
      """
          CloudEvent:
            type: object
            required: [ce_specversion, ce_id, ce_type, ce_source, ce_subject, ce_time, ce_workspace, ce_correlationid, ce_aggregateversion, traceparent]
            properties:
              ce_specversion: {const: '1.0'}
              ce_id: {type: string, format: uuid, description: stable over redelivery}
              ce_type: {type: string}
              ce_source: {type: string, description: 'the service, e.g. /candor/generation'}
              ce_subject: {type: string, description: equal to the key}
              ce_time: {type: string, format: date-time, description: when it happened}
              ce_dataschema: {type: string, format: uri}
              ce_workspace: {type: string, description: the tenant}
              ce_correlationid: {type: string, format: uuid, description: first event or request of the story}
              ce_causationid: {type: string, format: uuid, description: the event that caused this one}
              ce_aggregateversion: {type: string, pattern: '^[0-9]+$'}
              content-type: {const: application/json}
              traceparent: {type: string, pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$', description: 'W3C trace context of this hop; where nobody traces, the correlation id is the trace id'}
      """;

  private AsyncApiSketch() {}

  static String yaml() {
    var out = new StringBuilder(HEAD);
    out.append("channels:\n");
    Arrays.stream(Topic.values()).forEach(topic -> channel(out, topic));
    out.append("operations:\n");
    Arrays.stream(Topic.values()).forEach(topic -> operation(out, topic));
    out.append("components:\n  messages:\n");
    Arrays.stream(Topic.values()).flatMap(AsyncApiSketch::records).forEach(r -> message(out, r));
    out.append("  schemas:\n").append(HEADERS.indent(0));
    return out.toString();
  }

  static Stream<Class<? extends Event>> records(Topic topic) {
    return EventTypes.all().stream()
        .filter(r -> Topic.of(r) == topic)
        .sorted(Comparator.comparing(Class::getSimpleName));
  }

  private static void channel(StringBuilder out, Topic topic) {
    out.append("  ").append(topic.name()).append(":\n");
    out.append("    address: ").append(topic.topicName()).append('\n');
    out.append("    description: Owned by ").append(topic.owner()).append(".\n");
    out.append("    bindings:\n      kafka:\n        topic: ")
        .append(topic.topicName())
        .append('\n');
    out.append("        partitions: ").append(topic.partitions()).append('\n');
    out.append("        topicConfiguration:\n          cleanup.policy: [")
        .append(topic.compacted() ? "compact" : "delete")
        .append("]\n");
    if (!topic.compacted()) {
      out.append("          retention.ms: ").append(topic.retention().toMillis()).append('\n');
    }
    out.append("          max.message.bytes: ").append(Topic.MAX_RECORD_BYTES).append('\n');
    out.append("    messages:\n");
    records(topic)
        .forEach(r ->
            out.append("      ")
                .append(r.getSimpleName())
                .append(":\n        $ref: '#/components/messages/")
                .append(r.getSimpleName())
                .append("'\n"));
  }

  private static void operation(StringBuilder out, Topic topic) {
    out.append("  follow_").append(topic.name()).append(":\n    action: receive\n");
    out.append("    channel:\n      $ref: '#/channels/").append(topic.name()).append("'\n");
  }

  private static void message(StringBuilder out, Class<? extends Event> record) {
    out.append("    ").append(record.getSimpleName()).append(":\n");
    out.append("      name: ").append(EventTypes.nameOf(record)).append('\n');
    out.append("      contentType: application/json\n");
    out.append("      headers:\n        $ref: '#/components/schemas/CloudEvent'\n");
    out.append(
            "      payload:\n        schemaFormat: application/schema+json;version=draft-2020-12\n        schema:\n          $ref: '../schemas/")
        .append(EventTypes.schemaPath(record))
        .append("'\n");
  }
}
