package io.candor.publishing.channels.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Outbox;
import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.Objection;
import io.candor.publishing.delivering.adapter.Incidents;
import io.candor.rest.Documents;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Channels in their table; each change leaves as an event in the same transaction. */
@ApplicationScoped
class ChannelStore {

  private final Documents documents = new Documents("channel");
  private final Outbox outbox;
  private final Accounts accounts;
  private final ChannelEvents events;
  private final Incidents incidents;

  ChannelStore(Outbox outbox, Accounts accounts, ChannelEvents events, Incidents incidents) {
    this.outbox = outbox;
    this.accounts = accounts;
    this.events = events;
    this.incidents = incidents;
  }

  /** Stores a channel; one that is there needs a fitting If-Match. */
  Uni<StoredChannel> put(
      Mutiny.Session session,
      String workspace,
      String id,
      @Nullable String ifMatch,
      Wanted wanted) {
    return ChannelRows.find(session, workspace, id)
        .map(there -> account(there, wanted))
        .flatMap(account ->
            documents
                .put(session, workspace, id, ifMatch, Json.write(wanted.channel()))
                .map(version ->
                    new StoredChannel(
                        workspace,
                        id,
                        version,
                        wanted.channel(),
                        accounts.seal(workspace, id, account))))
        .call(stored -> ChannelRows.keep(session, workspace, id, stored.sealed()))
        .call(stored -> ChannelQueue.wake(session, stored, wanted.adapter()))
        .call(stored -> outbox.append(session, List.of(events.changed(stored))));
  }

  Uni<Void> delete(Mutiny.Session session, String workspace, String id, @Nullable String ifMatch) {
    return documents
        .delete(session, workspace, id, ifMatch)
        .call(_ -> ChannelRows.keep(session, workspace, id, null))
        .call(_ -> incidents.resolve(session, workspace, id))
        .flatMap(version -> events.gone(session, outbox, workspace, id, version));
  }

  /** What is wanted over what is there: credentials that were left out are kept. */
  private Account account(Optional<StoredChannel> there, Wanted wanted) {
    there
        .filter(stored -> !stored.channel().kind().equals(wanted.channel().kind()))
        .ifPresent(stored -> {
          throw kindIsFixed(stored.channel().kind());
        });
    var credentials = wanted.credentials().orElseGet(() -> kept(there));
    var account = new Account(wanted.settings(), credentials);
    requireCredentials(wanted, account);
    wanted
        .adapter()
        .objection(account)
        .ifPresent(objection -> {
          throw problem(objection);
        });
    return account;
  }

  private Map<String, String> kept(Optional<StoredChannel> there) {
    return there
        .map(stored -> accounts.open(stored).orElseThrow(ChannelStore::broken))
        .map(Account::credentials)
        .orElse(Map.of());
  }

  private static void requireCredentials(Wanted wanted, Account account) {
    wanted.adapter().kind().credentials().stream()
        .filter(field -> field.required() && account.credential(field.name()).isEmpty())
        .findFirst()
        .ifPresent(field -> {
          throw Problems.invalid(
              "credentials." + field.name(), "It is missing.", field.description());
        });
  }

  private static ProblemException problem(Objection objection) {
    return Problems.invalid(objection.field(), objection.detail(), objection.fix());
  }

  private static ProblemException kindIsFixed(String kind) {
    return Problems.unprocessable(
        "kind-fixed",
        "The kind of a channel does not change",
        "kind",
        "This channel is a " + kind + ".",
        "Put a channel of another name, or delete this one first.");
  }

  private static ProblemException broken() {
    return Problems.unprocessable(
        "credentials-broken",
        "The credentials there are cannot be opened",
        "credentials",
        "The key they were sealed with is not known to this installation any more.",
        "Send the credentials again.");
  }
}
