package io.candor.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events read from a durable log: resumes after {@code Last-Event-ID}, sends a
 * heartbeat comment every 15 s, and polls the database, so that it is right with several replicas.
 */
@ApplicationScoped
public class EventStream {

  private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,18}");

  private final RestConfig config;

  EventStream(RestConfig config) {
    this.config = config;
  }

  /**
   * One event: {@code id} orders and resumes, {@code event} names the kind, {@code json} is the
   * data.
   */
  public record Item(String id, String event, String json) {}

  /**
   * A {@code Last-Event-ID} that is a sequence number, as ours are; empty without one.
   *
   * @throws ProblemException 400 {@code invalid-field} when it is none
   */
  public static OptionalLong sequence(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!SEQUENCE.matcher(lastEventId).matches()) {
      throw Problems.invalid(
          "Last-Event-ID",
          "It is no id of this stream.",
          "Send the id of the last event you saw, or none to start.");
    }
    return OptionalLong.of(Long.parseLong(lastEventId));
  }

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
        ticks(config.followEvery())
            .onItem()
            .transformToUniAndConcatenate(
                _ -> after.apply(position.get()).invoke(read -> pass(position, read)))
            .onItem()
            .disjoint()
            .map(item -> event(sse, (Item) item));
    Multi<OutboundSseEvent> beats =
        ticks(config.heartbeat()).map(_ -> sse.newEventBuilder().comment("alive").build());
    return Multi.createBy().merging().streams(news, beats);
  }

  private static Multi<Long> ticks(Duration every) {
    return Multi.createFrom().ticks().every(every).onOverflow().drop();
  }

  /** At once, not when they are sent: the next reading may begin before that. */
  private static void pass(AtomicReference<@Nullable String> position, List<Item> read) {
    if (!read.isEmpty()) {
      position.set(read.getLast().id());
    }
  }

  private static OutboundSseEvent event(Sse sse, Item item) {
    return sse.newEventBuilder()
        .id(item.id())
        .name(item.event())
        .data(String.class, item.json())
        .build();
  }
}
