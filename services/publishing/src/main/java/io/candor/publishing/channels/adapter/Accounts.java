package io.candor.publishing.channels.adapter;

import io.candor.contracts.Json;
import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.CredentialState;
import io.candor.publishing.secrets.Sealer;
import io.candor.publishing.secrets.Unsealed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts between the row, where they are sealed, and the moment they are needed. */
@ApplicationScoped
public class Accounts {

  private record Kept(
      java.util.Map<String, String> settings, java.util.Map<String, String> credentials) {}

  private final Sealer sealer;

  Accounts(Sealer sealer) {
    this.sealer = sealer;
  }

  /** The account of a channel; empty when it is sealed and cannot be opened. */
  public Optional<Account> open(String workspace, String channel, byte @Nullable [] sealed) {
    if (sealed == null) {
      return Optional.of(Account.EMPTY);
    }
    return switch (sealer.open(sealed, workspace + "/" + channel)) {
      case Unsealed.Text(var text) -> Optional.of(read(text));
      case Unsealed.Broken _ -> Optional.empty();
    };
  }

  Optional<Account> open(StoredChannel channel) {
    return open(channel.workspace(), channel.id(), channel.sealed());
  }

  /** The bytes to store; null where there is nothing to keep. */
  byte @Nullable [] seal(String workspace, String channel, Account account) {
    if (account.settings().isEmpty() && account.credentials().isEmpty()) {
      return null;
    }
    var kept = new Kept(account.settings(), account.credentials());
    return sealer.seal(Json.write(kept), workspace + "/" + channel);
  }

  /** Whether the bytes should be sealed again, with the current key. */
  boolean stale(byte[] sealed) {
    return !sealer.current(sealed);
  }

  CredentialState state(StoredChannel channel) {
    return open(channel)
        .map(a -> a.credentials().isEmpty() ? CredentialState.NONE : CredentialState.VALID)
        .orElse(CredentialState.BROKEN);
  }

  private static Account read(String text) {
    var kept = Json.read(text, Kept.class);
    return new Account(kept.settings(), kept.credentials());
  }
}
