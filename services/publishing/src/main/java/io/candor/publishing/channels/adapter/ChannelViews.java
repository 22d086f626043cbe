package io.candor.publishing.channels.adapter;

import io.candor.publishing.channels.Kinds;
import io.candor.rest.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Channels as a caller may see them. */
@ApplicationScoped
class ChannelViews {

  private final Kinds kinds;
  private final Accounts accounts;

  ChannelViews(Kinds kinds, Accounts accounts) {
    this.kinds = kinds;
    this.accounts = accounts;
  }

  ChannelView of(StoredChannel stored, Caller caller) {
    var view = ChannelView.of(stored, kinds, accounts);
    return caller.groups().contains("operator") ? view : view.withoutSettings();
  }
}
