package io.candor.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** What tests tell the consumers, by key. */
final class Told {

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final Map<String, CompletableFuture<Void>> WAITING = new ConcurrentHashMap<>();

  private Told() {}

  /** True the first time. */
  static boolean once(String key) {
    return SEEN.add(key);
  }

  /** Ends when the test says {@link #goOn}, on the context of the session that waits. */
  static Uni<Void> wait(String key) {
    var context = Vertx.currentContext();
    SEEN.add(key);
    return Uni.createFrom()
        .completionStage(WAITING.computeIfAbsent(key, _ -> new CompletableFuture<>()))
        .emitOn(work -> context.runOnContext(_ -> work.run()));
  }

  static boolean waits(String key) {
    return SEEN.contains(key);
  }

  static void goOn(String key) {
    WAITING.computeIfAbsent(key, _ -> new CompletableFuture<>()).complete(null);
  }
}
