package io.candor.publishing.channels.adapter;

import io.candor.publishing.channels.Account;
import io.candor.publishing.channels.Kinds;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A channel as it is answered.
 *
 * @param credentials none, valid or broken; never the credentials
 * @param settings those of its kind, for operators: an address can be a secret
 */
record ChannelView(
    String id,
    long version,
    String kind,
    int limit,
    String unit,
    @Nullable String nativeAiField,
    boolean enabled,
    String credentials,
    @Nullable Map<String, String> settings) {

  static ChannelView of(StoredChannel stored, Kinds kinds, Accounts accounts) {
    var channel = stored.channel();
    var kind = kinds.of(channel);
    return new ChannelView(
        stored.id(),
        stored.version(),
        kind.name(),
        channel.limit(),
        kind.unit().wireName(),
        kind.nativeAiField(),
        channel.enabled(),
        accounts.state(stored).wireName(),
        settings(accounts.open(stored)));
  }

  private static @Nullable Map<String, String> settings(Optional<Account> account) {
    return account.map(Account::settings).orElse(null);
  }

  /** The same for who may not see where it leads. */
  ChannelView withoutSettings() {
    return new ChannelView(
        id, version, kind, limit, unit, nativeAiField, enabled, credentials, null);
  }
}
