package io.candor.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Processes a killed supervisor left behind. */
public final class Orphans {

  private static final Duration GRACE = Duration.ofSeconds(8);
  private static final Set<String> LAST = Set.of("kafka", "postgres");

  private Orphans() {}

  /** Stops them in order (services, then broker and database) and forgets them. */
  public static List<String> stop(Path folder) {
    var all = ProcessRecord.all(folder);
    var services = all.stream().filter(p -> !LAST.contains(p.name())).toList();
    var needed = all.stream().filter(p -> LAST.contains(p.name())).toList();
    return Stream.of(services, needed).flatMap(group -> together(group, folder).stream()).toList();
  }

  private static List<String> together(List<ProcessRecord> group, Path folder) {
    return group.parallelStream().filter(p -> stop(p, folder)).map(ProcessRecord::name).toList();
  }

  private static boolean stop(ProcessRecord process, Path folder) {
    var alive = process.alive();
    alive.ifPresent(handle -> Signals.stop(handle, process.signal(), GRACE));
    process.erase(folder);
    return alive.isPresent();
  }
}
