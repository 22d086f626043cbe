package io.candor.publishing.webhook.adapter;

import io.candor.publishing.webhook.Reply;

/** What came of a call, as far as HTTP knows. */
sealed interface Exchange {

  /** There was an answer. */
  record Answered(Reply reply) implements Exchange {}

  /** Nothing was sent: no connection, or none that can be trusted. */
  record NotSent(String reason) implements Exchange {}

  /** Something was sent, and no answer came. */
  record Lost(String reason) implements Exchange {}
}
