package io.candor.publishing.channels.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.candor.contracts.publishing.ChannelChanged;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.UuidV7;
import io.candor.publishing.channels.Channel;
import io.candor.rest.Documents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Channels in their table; each change leaves as an event in the same transaction. */
@ApplicationScoped
class ChannelStore {

  private final Documents documents = new Documents("channel");
  private final Outbox outbox;

  ChannelStore(Outbox outbox) {
    this.outbox = outbox;
  }

  record Stored(String id, long version, Channel channel) {}

  Uni<Optional<Stored>> find(Mutiny.Session session, String workspace, String id) {
    return documents.find(session, workspace, id).map(found -> found.map(ChannelStore::stored));
  }

  Uni<List<Stored>> list(Mutiny.Session session, String workspace, String after, int limit) {
    return documents
        .list(session, workspace, after, limit)
        .map(found -> found.stream().map(ChannelStore::stored).toList());
  }

  Uni<Stored> put(
      Mutiny.Session session,
      String workspace,
      String id,
      @Nullable String ifMatch,
      Channel channel) {
    return documents
        .put(session, workspace, id, ifMatch, write(channel))
        .map(version -> new Stored(id, version, channel))
        .call(stored -> outbox.append(session, List.of(fact(workspace, stored))));
  }

  Uni<Void> delete(Mutiny.Session session, String workspace, String id, @Nullable String ifMatch) {
    var type = EventTypes.nameOf(ChannelChanged.class);
    return documents
        .delete(session, workspace, id, ifMatch)
        .flatMap(version ->
            outbox.appendTombstone(
                session, Topic.PUBLISHING_CHANNEL, type, workspace + "/" + id, workspace, version));
  }

  private static Fact fact(String workspace, Stored stored) {
    var channel = stored.channel();
    var kind = channel.kindOf();
    var event =
        new ChannelChanged(
            stored.id(),
            stored.version(),
            channel.kind(),
            channel.limit(),
            kind.unit().wireName(),
            kind.nativeAiField().orElse(null),
            "none",
            channel.enabled());
    return new Fact(
        workspace + "/" + stored.id(), event, workspace, stored.version(), UuidV7.next(), null);
  }

  private static Stored stored(Documents.Document document) {
    try {
      return new Stored(
          document.id(),
          document.version(),
          ContractJson.MAPPER.readValue(document.json(), Channel.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("channel " + document.id() + " cannot be read", e);
    }
  }

  private static String write(Channel channel) {
    try {
      return ContractJson.MAPPER.writeValueAsString(channel);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
