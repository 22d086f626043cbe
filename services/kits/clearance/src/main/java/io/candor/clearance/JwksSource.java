package io.candor.clearance;

import io.candor.clearance.ClearanceVerifier.Outcome;
import io.candor.contracts.ReleaseContent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps a verifier's keys fresh from moderation's {@code jwks.json}. What was fetched last stays in
 * force while the source does not answer: keys are never dropped for a fault of the network. Nor is
 * a key called unknown by a copy that may be older than it: a new key is shown a minute before it
 * signs, so a copy of the last half minute has it.
 */
public final class JwksSource {

  /** How often whoever verifies asks for the keys: a stolen one is out that soon. */
  public static final Duration EVERY = Duration.ofSeconds(10);

  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final long FRESH_MS = 30_000;
  private static final long SHORTEST_PAUSE_MS = 2_000;
  private static final int OK = 200;

  private final URI source;
  private final ClearanceVerifier verifier;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final AtomicLong askedAt = new AtomicLong(Long.MIN_VALUE / 2);
  private volatile long answeredAt = Long.MIN_VALUE / 2;

  public JwksSource(URI source, ClearanceVerifier verifier) {
    this.source = source;
    this.verifier = verifier;
  }

  /** Whether there are keys at all; without any, nothing can be verified and nobody may decide. */
  public boolean hasKeys() {
    return !verifier.keyIds().isEmpty();
  }

  /** Fetches the keys, at most every two seconds; never fails, says whether it succeeded. */
  public CompletableFuture<Boolean> refresh() {
    long now = millis();
    long last = askedAt.get();
    if (now - last < SHORTEST_PAUSE_MS || !askedAt.compareAndSet(last, now)) {
      return CompletableFuture.completedFuture(hasKeys());
    }
    var request = HttpRequest.newBuilder(source).timeout(TIMEOUT).build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(response -> {
          if (response.statusCode() != OK) {
            return false;
          }
          verifier.useKeys(response.body());
          answeredAt = now;
          return true;
        })
        .exceptionally(failure -> false);
  }

  /** The same, waiting for the answer; not for an event loop. */
  public boolean refreshNow() {
    return refresh().join();
  }

  /**
   * Verifies, waiting for keys while there are none at all (nothing may be decided without), and
   * asking the source for a key it does not know: once while the copy is fresh, else until the
   * source answers. Blocks: for a worker thread.
   */
  public Outcome verify(String jws, ReleaseContent content, Instant at) {
    while (!hasKeys()) {
      askAgain();
    }
    var outcome = verifier.verify(jws, content, at);
    if (isUnknown(outcome)) {
      refreshNow();
      return freshly(jws, content, at);
    }
    return outcome;
  }

  /** Whether the copy is fresh is asked before it is used: another thread may replace it. */
  private Outcome freshly(String jws, ReleaseContent content, Instant at) {
    while (true) {
      boolean fresh = isFresh();
      var outcome = verifier.verify(jws, content, at);
      if (fresh || !isUnknown(outcome)) {
        return outcome;
      }
      askAgain();
    }
  }

  private void askAgain() {
    if (!refreshNow() || !isFresh()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }
  }

  private boolean isFresh() {
    return millis() - answeredAt < FRESH_MS;
  }

  private static boolean isUnknown(Outcome outcome) {
    return outcome instanceof Outcome.Invalid(var reason, _) && reason.equals("unknown-key");
  }

  private static long millis() {
    return System.nanoTime() / 1_000_000;
  }
}
