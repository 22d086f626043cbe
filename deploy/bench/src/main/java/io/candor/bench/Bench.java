package io.candor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./candor bench}: measures an installation of its own and prints a report. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures start, memory, throughput and latency of an installation of its own.")
public final class Bench implements Callable<Integer> {

  private static final int CONNECTIONS = 16;
  private static final Load.Sent NOTHING = new Load.Sent(0, 0);

  @Option(names = "--json", paramLabel = "FILE", description = "write the report there as JSON too")
  private @Nullable Path json;

  @Option(names = "--root", hidden = true, description = "the checkout")
  private Path root = Path.of(".");

  @Option(
      names = "--port",
      description = "base port of the installation (default ${DEFAULT-VALUE})")
  private int port = 18080;

  @Option(names = "--seconds", description = "of each phase (default ${DEFAULT-VALUE})")
  private int seconds = 20;

  @Option(
      names = "--warm-up",
      description = "seconds of load before anything is measured (default ${DEFAULT-VALUE})")
  private int warmUp = 60;

  private final Losses losses = new Losses();

  public static void main(String[] args) {
    // what Kafka's client says in passing is no part of a report
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    var home = Files.createTempDirectory("candor-bench-");
    try {
      say("first start, on an empty home");
      Installation.start(root, home, port).close();
      say("second start");
      var report = new Report(Machine.describe(), Machine.commit(root), measure(home));
      System.out.println(report.table());
      if (json != null) {
        report.writeTo(json);
      }
      return verdict();
    } finally {
      Machine.delete(home);
    }
  }

  /** A missed aim is a finding, a lost post a failure. */
  private int verdict() {
    losses.found().forEach(m -> say(Measure.number(m.value()) + " " + m.unit() + ": " + m.name()));
    return losses.found().isEmpty() ? 0 : 1;
  }

  private List<Measure> measure(Path home) throws Exception {
    try (var installation = Installation.start(root, home, port);
        var published = new Published(installation.bootstrap())) {
      var measures = new ArrayList<Measure>();
      var processes = installation.processes();
      measures.add(Measure.atMost("start.ready", installation.readySeconds(), "s", 12));
      measures.addAll(memory("", processes, 1536));
      measures.addAll(flow(installation, processes, published.latencies()));
      measures.addAll(memory(".loaded", processes, 2048));
      measures.addAll(limits(installation, home));
      return measures;
    }
  }

  /** RSS counts what processes share once for each of them, and is only context. */
  private static List<Measure> memory(String when, Processes processes, double aim) {
    return List.of(
        Measure.atMost("memory.pss" + when, processes.proportionalMiB(), "MiB", aim),
        Measure.context("memory.rss" + when, processes.residentMiB(), "MiB"));
  }

  private List<Measure> flow(Installation installation, Processes processes, Latencies published)
      throws IOException, InterruptedException {
    var url = installation.url("generation");
    var token = installation.token("bench", "author");
    try (var load = new Load(url, token, CONNECTIONS, published)) {
      say("warming up for " + warmUp + " s");
      load.saturate(CONNECTIONS, Duration.ofSeconds(warmUp));
      settle(load, published, NOTHING);
      losses.of("warm-up", load.sent(), published.count());
      published.reset();
      var measures = new ArrayList<>(saturated(load, processes, published));
      published.reset();
      measures.addAll(paced(load, published));
      return measures;
    }
  }

  private List<Measure> saturated(Load load, Processes processes, Latencies published)
      throws InterruptedException {
    say("load at " + CONNECTIONS + " connections");
    var before = load.sent();
    long began = System.currentTimeMillis();
    double cpu = processes.cpuMillis();
    load.saturate(CONNECTIONS, Duration.ofSeconds(seconds));
    settle(load, published, before);
    double used = processes.cpuMillis() - cpu;
    int posts = published.count();
    double elapsed = Math.max(1, published.lastPublished() - began) / 1000.0;
    var measures = new ArrayList<Measure>();
    measures.add(Measure.atLeast("flow.throughput", posts / elapsed, "posts/s", 500));
    measures.add(Measure.atMost("flow.cpu", used / Math.max(1, posts), "ms/post", 3));
    measures.addAll(losses.of("flow", load.sent().since(before), posts));
    measures.add(Measure.context("flow.warm-up", (double) warmUp, "s"));
    return measures;
  }

  private List<Measure> paced(Load load, Latencies published) throws InterruptedException {
    say("paced, 100 a second");
    var before = load.sent();
    load.pace(100, Duration.ofSeconds(seconds));
    settle(load, published, before);
    var measures = new ArrayList<Measure>();
    measures.add(Measure.context("flow.p50", published.quantile(0.50), "ms"));
    measures.add(Measure.atMost("flow.p99", published.quantile(0.99), "ms", 100));
    measures.addAll(losses.of("flow.paced", load.sent().since(before), published.count()));
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

  private static List<Measure> limits(Installation installation, Path home) throws Exception {
    say("raw limits of PostgreSQL and Kafka");
    var password = Files.readString(home.resolve("secrets/postgres-generation.password")).strip();
    var url = "jdbc:postgresql://127.0.0.1:" + installation.postgresPort() + "/generation";
    return List.of(
        Measure.context(
            "raw.postgresql", RawLimits.commitsPerSecond(url, "generation", password), "commits/s"),
        Measure.context(
            "raw.kafka", RawLimits.messagesPerSecond(installation.bootstrap()), "messages/s"),
        Measure.context("raw.memory", MemoryLatency.nanosPerLoad(), "ns/load"));
  }

  private static void say(String what) {
    System.err.println("bench: " + what);
  }
}
