package io.candor.testing.openai;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Who is being served, and the door that holds replies back. */
final class Presence implements Reply.Door {

  private static final long PATIENCE_SECONDS = 120;
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private volatile CountDownLatch door = new CountDownLatch(1);

  int most() {
    return most.get();
  }

  void release() {
    door.countDown();
  }

  void reset() {
    door.countDown();
    door = new CountDownLatch(1);
    most.set(0);
  }

  void during(Work work) throws IOException {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      work.run();
    } finally {
      now.decrementAndGet();
    }
  }

  @Override
  public void await() throws IOException {
    try {
      if (!door.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the test never let go");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** What is done while present. */
  interface Work {
    void run() throws IOException;
  }
}
