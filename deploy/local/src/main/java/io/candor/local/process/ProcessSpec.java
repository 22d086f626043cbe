package io.candor.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How a process is started, known to be ready, and stopped. */
public record ProcessSpec(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path folder,
    Path log,
    Readiness readiness,
    StopSignal stopSignal,
    Duration grace) {

  /** The same with more or less time to end. */
  public ProcessSpec withGrace(Duration time) {
    return new ProcessSpec(name, command, environment, folder, log, readiness, stopSignal, time);
  }

  /** The signal that asks a process to end in order. */
  public enum StopSignal {
    TERM,
    INT
  }
}
