package io.candor.testing.openai;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Replies in order, then the same one for ever. */
final class Script {

  private static final Reply NONE = Reply.status(500);
  private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
  private volatile Reply otherwise = NONE;

  void add(Reply... more) {
    replies.addAll(List.of(more));
  }

  void otherwise(Reply reply) {
    otherwise = reply;
  }

  Reply next() {
    return Optional.ofNullable(replies.poll()).orElse(otherwise);
  }

  void clear() {
    replies.clear();
    otherwise = NONE;
  }
}
