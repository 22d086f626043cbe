package io.candor.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Processes a killed supervisor left behind. */
public final class Orphans {

  private static final Duration GRACE = Duration.ofSeconds(8);
  private static final List<String> LAST = List.of("kafka", "postgres");

  private Orphans() {}

  /** Stops them in order (services first, then broker, then database) and forgets them. */
  public static List<String> stop(Path folder) {
    List<String> stopped = new ArrayList<>();
    ProcessRecord.all(folder).stream()
        .sorted(Comparator.comparingInt(r -> LAST.indexOf(r.name())))
        .forEach(r -> stop(r, folder, stopped));
    return stopped;
  }

  private static void stop(ProcessRecord process, Path folder, List<String> stopped) {
    process
        .alive()
        .ifPresent(handle -> {
          Signals.stop(handle, process.signal(), GRACE);
          stopped.add(process.name());
        });
    process.erase(folder);
  }
}
