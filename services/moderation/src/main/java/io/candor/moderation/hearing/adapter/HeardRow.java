package io.candor.moderation.hearing.adapter;

import io.candor.contracts.Revision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News of a draft as the statement reads it.
 *
 * @param events how many events we send because of it
 */
record HeardRow(
    UUID draft,
    String workspace,
    UUID brief,
    long heard,
    int revision,
    @Nullable Revision content,
    @Nullable String brand,
    @Nullable String audience,
    @Nullable String channel,
    @Nullable Instant not_before,
    String state,
    @Nullable String closed_by,
    UUID correlation,
    UUID causation,
    int events) {

  static HeardRow of(HeardDraft heard, int events) {
    return new HeardRow(
        heard.draft(),
        heard.workspace(),
        heard.brief(),
        heard.heard(),
        heard.revision(),
        heard.content(),
        heard.brand(),
        heard.audience(),
        heard.channel(),
        heard.notBefore(),
        heard.state(),
        heard.closed_by(),
        heard.correlation(),
        heard.causation(),
        events);
  }
}
