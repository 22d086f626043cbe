package io.candor.generation.following.adapter;

import io.candor.generation.following.Position;
import io.candor.messaging.Transactions;
import io.candor.rest.EventStream;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Streams history from a position on. */
@ApplicationScoped
class HistoryStreams {

  private final Transactions transactions;
  private final EventStream stream;

  HistoryStreams(Transactions transactions, EventStream stream) {
    this.transactions = transactions;
    this.stream = stream;
  }

  /** Of a brief, or where none is given of the whole workspace. */
  Multi<OutboundSseEvent> follow(Sse sse, String workspace, @Nullable UUID brief, Position from) {
    return stream.follow(
        sse,
        from.toString(),
        last ->
            transactions.read(session ->
                HistoryLog.after(session, workspace, brief, last == null ? from : position(last))));
  }

  /** The position that a client had reached; 400 where it is none. */
  static Position position(String id) {
    return Position.parse(id)
        .orElseThrow(() ->
            Problems.invalid(
                "Last-Event-ID",
                "It is no id of an event of this stream.",
                "Send the id of the last event you had, or none."));
  }
}
