package io.candor.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events read from a durable log: resumes after {@code Last-Event-ID}, sends a heartbeat
 * comment every 15 s, polls the database (so it is right with several replicas) and may be woken.
 */
@ApplicationScoped
public class EventStream {

  /** One event: {@code id} orders and resumes, {@code event} names the kind, {@code json} is the data. */
  public record Item(String id, String event, String json) {}

  /**
   * Streams what the log holds after a position, for ever.
   *
   * @param lastEventId the header, or null to start at the log's beginning
   * @param after reads up to some hundred items after an id (null: from the start), oldest first
   */
  public Multi<OutboundSseEvent> follow(
      @Nullable String lastEventId, Function<@Nullable String, Uni<List<Item>>> after) {
    throw new UnsupportedOperationException("being written");
  }

  /** Tells open streams of this replica that there may be news. */
  public void wake() {
    throw new UnsupportedOperationException("being written");
  }
}
