package io.candor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private static final Map<String, String> RULES_ALONE =
      Map.of("MODERATION_LEARNT_ENABLED", "false");

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

  /** As it is installed first, with the learnt look at texts; then by rules alone. */
  private List<Measure> measure(Path home) throws Exception {
    var measures = new ArrayList<Measure>();
    try (var installation = Installation.start(root, home, port)) {
      var processes = installation.processes();
      measures.add(Measure.atMost("start.ready", installation.readySeconds(), "s", 12));
      measures.addAll(memory("", processes, 1536));
      installation.makeEnglishReaders();
      measures.addAll(flow(installation, "flow.embedded", Posts.ENGLISH));
      measures.addAll(memory(".loaded", processes, 2048));
    }
    say("third start, by rules alone");
    try (var installation = Installation.start(root, home, port, RULES_ALONE)) {
      measures.addAll(flow(installation, "flow.rules-english", Posts.ENGLISH));
      measures.addAll(flow(installation, "flow", Posts.FRENCH));
      measures.addAll(limits(installation, home));
    }
    measures.add(
        Measure.atMost(
            "flow.embedded.added",
            value(measures, "flow.embedded.cpu") - value(measures, "flow.rules-english.cpu"),
            "ms/post",
            5));
    return measures;
  }

  private static double value(List<Measure> measures, String name) {
    return measures.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow().value();
  }

  private List<Measure> flow(Installation installation, String name, String post)
      throws IOException, InterruptedException {
    return new Flow(name, seconds, warmUp, losses).measure(installation, post);
  }

  /** RSS counts what processes share once for each of them, and is only context. */
  private static List<Measure> memory(String when, Processes processes, double aim) {
    return List.of(
        Measure.atMost("memory.pss" + when, processes.proportionalMiB(), "MiB", aim),
        Measure.context("memory.rss" + when, processes.residentMiB(), "MiB"));
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

  static void say(String what) {
    System.err.println("bench: " + what);
  }
}
