package io.candor.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Posts on their way from the brief to the feed: as many as go, then a hundred a second. */
final class Flow {

  private static final int CONNECTIONS = 16;
  private static final Load.Sent NOTHING = new Load.Sent(0, 0);
  private final String name;
  private final int seconds;
  private final int warmUp;
  private final Losses losses;

  Flow(String name, int seconds, int warmUp, Losses losses) {
    this.name = name;
    this.seconds = seconds;
    this.warmUp = warmUp;
    this.losses = losses;
  }

  /** Of posts of this form. */
  List<Measure> measure(Installation installation, String post)
      throws IOException, InterruptedException {
    try (var heard = new Published(installation.bootstrap());
        var load =
            new Load(
                installation.url("generation"),
                installation.token("bench", "author"),
                CONNECTIONS,
                post,
                heard.latencies())) {
      var published = heard.latencies();
      Bench.say(name + ": warming up for " + warmUp + " s");
      load.saturate(CONNECTIONS, Duration.ofSeconds(warmUp));
      settle(load, published, NOTHING);
      losses.of(name + ".warm-up", load.sent(), published.count());
      published.reset();
      var measures = new ArrayList<>(saturated(load, installation.processes(), published));
      published.reset();
      measures.addAll(paced(load, published));
      return measures;
    }
  }

  private List<Measure> saturated(Load load, Processes processes, Latencies published)
      throws InterruptedException {
    Bench.say("load at " + CONNECTIONS + " connections");
    var before = load.sent();
    long began = System.currentTimeMillis();
    double cpu = processes.cpuMillis();
    load.saturate(CONNECTIONS, Duration.ofSeconds(seconds));
    settle(load, published, before);
    double used = processes.cpuMillis() - cpu;
    int posts = published.count();
    double elapsed = Math.max(1, published.lastPublished() - began) / 1000.0;
    var measures = new ArrayList<Measure>();
    measures.add(Measure.atLeast(name + ".throughput", posts / elapsed, "posts/s", 500));
    measures.add(Measure.atMost(name + ".cpu", used / Math.max(1, posts), "ms/post", 3));
    measures.addAll(losses.of(name, load.sent().since(before), posts));
    measures.add(Measure.context(name + ".warm-up", (double) warmUp, "s"));
    return measures;
  }

  private List<Measure> paced(Load load, Latencies published) throws InterruptedException {
    Bench.say("paced, 100 a second");
    var before = load.sent();
    load.pace(100, Duration.ofSeconds(seconds));
    settle(load, published, before);
    var measures = new ArrayList<Measure>();
    measures.add(Measure.context(name + ".p50", published.quantile(0.50), "ms"));
    measures.add(Measure.atMost(name + ".p99", published.quantile(0.99), "ms", 100));
    measures.addAll(losses.of(name + ".paced", load.sent().since(before), published.count()));
    return measures;
  }

  /** Waits until all that was accepted since is published, or nothing more comes for 20 s. */
  private static void settle(Load load, Latencies published, Load.Sent before)
      throws InterruptedException {
    int seen = -1;
    long quietSince = System.nanoTime();
    while (published.count() < load.sent().since(before).accepted()) {
      if (published.count() != seen) {
        seen = published.count();
        quietSince = System.nanoTime();
      } else if (System.nanoTime() - quietSince > Duration.ofSeconds(20).toNanos()) {
        return;
      }
      Thread.sleep(50);
    }
  }
}
