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
 * force while the source does not answer: keys are never dropped for a fault of the network.
 */
public final class JwksSource {

  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final long SHORTEST_PAUSE_MS = 2_000;
  private static final int OK = 200;

  private final URI source;
  private final ClearanceVerifier verifier;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final AtomicLong askedAt = new AtomicLong(Long.MIN_VALUE / 2);

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
    long now = System.nanoTime() / 1_000_000;
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
   * asking the source once for a key it does not know. Blocks: for a worker thread.
   */
  public Outcome verify(String jws, ReleaseContent content, Instant at) {
    while (!hasKeys()) {
      if (!refreshNow()) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
      }
    }
    var outcome = verifier.verify(jws, content, at);
    if (outcome instanceof Outcome.Invalid(var reason, _)
        && reason.equals("unknown-key")
        && refreshNow()) {
      return verifier.verify(jws, content, at);
    }
    return outcome;
  }
}
