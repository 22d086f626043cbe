package io.candor.moderation.hearing.adapter;

import java.util.UUID;

/** How a draft stands when something new is heard of it; its row is locked. */
record Standing(
    UUID draft,
    String workspace,
    long heard,
    int revision,
    String state,
    boolean inForce,
    long version,
    int clearanceNo,
    UUID correlation) {

  boolean closed() {
    return "closed".equals(state);
  }

  boolean held() {
    return "held".equals(state);
  }

  /** Whether something heard is news for it: newer, of its own workspace, and it is open. */
  boolean takes(HeardDraft news) {
    return !closed() && workspace.equals(news.workspace()) && news.heard() > heard;
  }
}
