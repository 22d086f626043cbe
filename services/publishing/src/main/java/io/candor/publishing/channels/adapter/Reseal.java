package io.candor.publishing.channels.adapter;

import io.candor.messaging.Loops;
import io.candor.messaging.Transactions;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * After a change of the sealing key: seals with the new one what the one before sealed, a hundred
 * rows at a time, so that the old key can be dropped. Says how many, and which could not be opened.
 */
@ApplicationScoped
class Reseal {

  private static final Logger LOG = Logger.getLogger(Reseal.class);
  private static final Duration EVERY = Duration.ofHours(6);

  private final Loops loops;
  private final Transactions transactions;
  private final Accounts accounts;
  private volatile Place after = Place.START;

  Reseal(Loops loops, Transactions transactions, Accounts accounts) {
    this.loops = loops;
    this.transactions = transactions;
    this.accounts = accounts;
  }

  private record Place(String workspace, String channel) {
    static final Place START = new Place("", "");
  }

  void start(@Observes StartupEvent event) {
    loops.start("reseal", EVERY, this::step);
  }

  private Uni<Boolean> step() {
    return transactions
        .run(session ->
            ChannelRows.sealed(session, after.workspace(), after.channel())
                .call(found -> reseal(session, found)))
        .map(this::goOn);
  }

  private boolean goOn(List<StoredChannel> found) {
    after =
        found.isEmpty()
            ? Place.START
            : new Place(found.getLast().workspace(), found.getLast().id());
    return !found.isEmpty();
  }

  private Uni<Void> reseal(Mutiny.Session session, List<StoredChannel> found) {
    var stale = found.stream().filter(this::stale).toList();
    return Multi.createFrom()
        .iterable(stale)
        .onItem()
        .transformToUniAndConcatenate(stored -> reseal(session, stored))
        .collect()
        .asList()
        .invoke(done -> say(done.size()))
        .replaceWithVoid();
  }

  private boolean stale(StoredChannel stored) {
    return stored.sealed() != null && accounts.stale(stored.sealed());
  }

  private Uni<Integer> reseal(Mutiny.Session session, StoredChannel stored) {
    var account = accounts.open(stored);
    if (account.isEmpty()) {
      LOG.warnf("the credentials of channel %s cannot be opened", stored.place());
      return Uni.createFrom().item(0);
    }
    var sealed = accounts.seal(stored.workspace(), stored.id(), account.get());
    return ChannelRows.keep(session, stored.workspace(), stored.id(), sealed);
  }

  private static void say(int done) {
    if (done > 0) {
      LOG.infof("sealed the credentials of %d channels with the current key", done);
    }
  }
}
