package io.candor.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends briefs of intent publish: over a number of connections as fast as they are accepted, or
 * paced.
 */
final class Load implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client;
  private final RequestOptions request;
  private final String post;
  private final Latencies latencies;
  private final AtomicLong number = new AtomicLong();
  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();

  Load(String url, String token, int connections, String post, Latencies latencies) {
    this.post = post;
    this.latencies = latencies;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setKeepAlive(true).setPipelining(false),
            new PoolOptions().setHttp1MaxSize(connections));
    this.request =
        new RequestOptions()
            .setAbsoluteURI(url + "/v1/briefs")
            .setMethod(HttpMethod.POST)
            .putHeader("Authorization", "Bearer " + token)
            .putHeader("Content-Type", "application/json");
  }

  /** What became of its requests so far. */
  Sent sent() {
    return new Sent(accepted.get(), refused.get());
  }

  /** How many were accepted, and how many were not: refused, or not answered at all. */
  record Sent(long accepted, long refused) {

    Sent since(Sent before) {
      return new Sent(accepted - before.accepted, refused - before.refused);
    }
  }

  /** Keeps every connection busy for a time; returns when the last answer is there. */
  void saturate(int connections, Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    var done = new CountDownLatch(connections);
    for (int i = 0; i < connections; i++) {
      again(end, done);
    }
    done.await(time.toSeconds() + 60, TimeUnit.SECONDS);
  }

  /** Sends at a steady rate, whatever comes back (open loop: a slow answer delays no other). */
  void pace(int perSecond, Duration time) throws InterruptedException {
    long total = perSecond * time.toSeconds();
    var done = new CountDownLatch((int) total);
    long start = System.nanoTime();
    for (long i = 0; i < total; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
      post().onComplete(answer -> done.countDown());
    }
    done.await(60, TimeUnit.SECONDS);
  }

  private void again(long end, CountDownLatch done) {
    if (System.nanoTime() >= end) {
      done.countDown();
      return;
    }
    post().onComplete(answer -> again(end, done));
  }

  private Future<Void> post() {
    long n = number.incrementAndGet();
    long sent = System.currentTimeMillis();
    return client
        .request(request)
        .compose(r -> r.send(post.formatted(n, n)))
        .compose(response -> response.body().map(body -> accept(response.statusCode(), body, sent)))
        .onFailure(failure -> refused.incrementAndGet())
        .mapEmpty();
  }

  private boolean accept(int status, Buffer body, long sent) {
    if (status != 202) {
      refused.incrementAndGet();
      return false;
    }
    accepted.incrementAndGet();
    try {
      latencies.sent(JSON.readTree(body.getBytes()).at("/drafts/0/id").asText(), sent);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return true;
  }

  @Override
  public void close() {
    client.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
