package io.candor.publishing.delivering.adapter;

import io.candor.clearance.ClearanceVerifier;
import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.Kinds;
import io.candor.publishing.channels.Lookup;
import io.candor.publishing.channels.Outcome;
import io.candor.publishing.channels.RemoteChannel;
import io.candor.publishing.channels.adapter.Accounts;
import io.candor.publishing.delivering.DeliveringConfig;
import io.candor.publishing.media.MediaFault;
import io.candor.publishing.media.MediaOf;
import io.candor.publishing.media.adapter.CheckMedia;
import io.candor.publishing.scheduling.adapter.ClearanceKeys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Makes one call, outside any transaction: the lease is looked at by a monotonic clock and the
 * clearance verified once more, over exactly what is sent, just before. Whatever happens is an
 * outcome.
 */
@ApplicationScoped
class Deliver {

  private static final Logger LOG = Logger.getLogger(Deliver.class);

  private final Kinds kinds;
  private final Accounts accounts;
  private final ClearanceKeys keys;
  private final CheckMedia media;
  private final DeliveringConfig config;

  Deliver(
      Kinds kinds,
      Accounts accounts,
      ClearanceKeys keys,
      CheckMedia media,
      DeliveringConfig config) {
    this.kinds = kinds;
    this.accounts = accounts;
    this.keys = keys;
    this.media = media;
    this.config = config;
  }

  /** What came of it; it never fails and ends within the time of a call. */
  Uni<Outcome> call(Taken taken) {
    var channel = kinds.remote(taken.post().kind());
    var account = accounts.open(taken.post().workspace(), taken.post().channel(), taken.sealed());
    if (channel.isEmpty()) {
      return later("kind-unknown", "this installation has no such kind of channel");
    }
    if (account.isEmpty()) {
      return later("credentials-broken", "the credentials cannot be opened");
    }
    return fault(taken)
        .flatMap(fault ->
            fault
                .map(f -> later(f.reason(), "the media were looked at before the call"))
                .orElseGet(() -> unlessObjected(taken, channel.get(), account.get())));
  }

  /** Whoever looks for a post sends nothing. */
  private Uni<Optional<MediaFault>> fault(Taken taken) {
    return taken.action().equals(Taken.FIND)
        ? Uni.createFrom().item(Optional.empty())
        : media.fault(MediaOf.digests(taken.post().content()));
  }

  private Uni<Outcome> unlessObjected(Taken taken, RemoteChannel channel, Account account) {
    return objection(taken).map(Deliver::not).orElseGet(() -> bounded(taken, channel, account));
  }

  private Optional<Outcome> objection(Taken taken) {
    var post = taken.post();
    if (keys.verify(post.jws(), post.content(), taken.now(System.nanoTime()))
        instanceof ClearanceVerifier.Outcome.Invalid(var reason, _)) {
      return Optional.of(new Outcome.Later("clearance", reason));
    }
    return taken.lease().lasts(config.call(), System.nanoTime())
        ? Optional.empty()
        : Optional.of(new Outcome.Later("lease-over", "it was held too long before the call"));
  }

  private Uni<Outcome> bounded(Taken taken, RemoteChannel channel, Account account) {
    return Uni.createFrom()
        .deferred(() -> made(taken, channel, account))
        .ifNoItem()
        .after(config.call())
        .recoverWithItem(new Outcome.Unknown("timeout", "no answer within " + config.call()))
        .onFailure()
        .recoverWithItem(failure -> fault(taken, failure));
  }

  private static Uni<Outcome> made(Taken taken, RemoteChannel channel, Account account) {
    var shipment = taken.shipment(account);
    return taken.action().equals(Taken.FIND)
        ? channel.find(shipment).map(Deliver::found)
        : channel.send(shipment);
  }

  private static Outcome found(Lookup lookup) {
    return switch (lookup) {
      case Lookup.There(var url, var receipt) -> new Outcome.Published(url, receipt);
      case Lookup.NotThere _ -> new Outcome.Later("not-there", "it was looked for");
      case Lookup.CannotTell(var why) -> new Outcome.Unknown("cannot-tell", why);
    };
  }

  /** A fault of an adapter: nobody knows how far it came. */
  private static Outcome fault(Taken taken, Throwable failure) {
    LOG.errorf(failure, "the call for post %s failed", taken.post().id());
    return new Outcome.Unknown("fault", failure.getClass().getSimpleName());
  }

  private static Uni<Outcome> later(String reason, String detail) {
    return not(new Outcome.Later(reason, detail));
  }

  private static Uni<Outcome> not(Outcome outcome) {
    return Uni.createFrom().item(outcome);
  }
}
