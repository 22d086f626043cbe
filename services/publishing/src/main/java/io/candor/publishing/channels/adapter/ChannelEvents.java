package io.candor.publishing.channels.adapter;

import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.candor.contracts.publishing.ChannelChanged;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.UuidV7;
import io.candor.publishing.channels.Kinds;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** What others are told of a channel: the state of its credentials, never the credentials. */
@ApplicationScoped
class ChannelEvents {

  private static final String TYPE = EventTypes.nameOf(ChannelChanged.class);

  private final Kinds kinds;
  private final Accounts accounts;

  ChannelEvents(Kinds kinds, Accounts accounts) {
    this.kinds = kinds;
    this.accounts = accounts;
  }

  Fact changed(StoredChannel stored) {
    var channel = stored.channel();
    var kind = kinds.of(channel);
    var event =
        new ChannelChanged(
            stored.id(),
            stored.version(),
            kind.name(),
            channel.limit(),
            kind.unit().wireName(),
            kind.nativeAiField(),
            accounts.state(stored).wireName(),
            channel.enabled());
    return new Fact(
        stored.place(), event, stored.workspace(), stored.version(), UuidV7.next(), null);
  }

  Uni<Void> gone(Mutiny.Session session, Outbox outbox, String workspace, String id, long version) {
    var key = workspace + "/" + id;
    return outbox.appendTombstone(session, Topic.PUBLISHING_CHANNEL, TYPE, key, workspace, version);
  }
}
