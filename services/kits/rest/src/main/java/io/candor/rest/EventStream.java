package io.candor.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events read from a durable log: resumes after {@code Last-Event-ID}, sends a
 * heartbeat comment every 15 s, and polls the database, so that it is right with several replicas.
 */
@ApplicationScoped
public class EventStream {

  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  /**
   * One event: {@code id} orders and resumes, {@code event} names the kind, {@code json} is the
   * data.
   */
  public record Item(String id, String event, String json) {}

  /**
   * Streams what the log holds after a position, for ever.
   *
   * @param lastEventId the header, or null to start at the log's beginning
   * @param after reads up to some hundred items after an id (null: from the start), oldest first
   */
  public Multi<OutboundSseEvent> follow(
      Sse sse, @Nullable String lastEventId, Function<@Nullable String, Uni<List<Item>>> after) {
    var position = new AtomicReference<@Nullable String>(lastEventId);
    Multi<OutboundSseEvent> news =
        Multi.createFrom()
            .ticks()
            .every(POLL)
            .onOverflow()
            .drop()
            .onItem()
            .transformToUniAndConcatenate(_ -> after.apply(position.get()))
            .onItem()
            .disjoint()
            .map(item -> event(sse, position, (Item) item));
    Multi<OutboundSseEvent> beats =
        Multi.createFrom()
            .ticks()
            .every(HEARTBEAT)
            .onOverflow()
            .drop()
            .map(_ -> sse.newEventBuilder().comment("alive").build());
    return Multi.createBy().merging().streams(news, beats);
  }

  private static OutboundSseEvent event(
      Sse sse, AtomicReference<@Nullable String> position, Item item) {
    position.set(item.id());
    return sse.newEventBuilder()
        .id(item.id())
        .name(item.event())
        .data(String.class, item.json())
        .build();
  }
}
