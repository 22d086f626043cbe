package io.candor.local.process;

import io.candor.local.home.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How our JVMs are started: small, and with their temporary files where the end of the run sweeps
 * them away, however the process ended.
 */
public record JavaCommand(Path java, Path temporary) {

  /** With the JDK that runs us. */
  public static JavaCommand in(Home home) {
    return new JavaCommand(
        Path.of(System.getProperty("java.home"), "bin", "java"), home.temporary());
  }

  /** The command with these options, the program last. */
  public List<String> with(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.add("-Djava.io.tmpdir=" + temporary);
    // what a start cache lacks is no line of the log
    command.add("-Xlog:aot*=error");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(options);
    return command;
  }
}
