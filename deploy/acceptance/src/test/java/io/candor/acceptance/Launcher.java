package io.candor.acceptance;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code ./candor} with a home, called from the folder in which that lies. */
record Launcher(Path folder, String homeName) {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  /** CANDOR_HOME is given as it is named here: relative. */
  Path home() {
    return folder.resolve(homeName);
  }

  /** Runs a command to its end. */
  Program.Outcome run(String... words) {
    return run(Map.of(), words);
  }

  /** The same, told more by its environment. */
  Program.Outcome run(Map<String, String> environment, String... words) {
    var builder = builder(List.of(words));
    builder.environment().putAll(environment);
    return Program.run(builder);
  }

  /** Starts a command that stays. */
  Process start(File output, String... words) throws IOException {
    return builder(List.of(words)).redirectErrorStream(true).redirectOutput(output).start();
  }

  private ProcessBuilder builder(List<String> words) {
    var command = new ArrayList<String>();
    if (resetsSignals()) {
      // a suite that runs in the background would hand on that Ctrl-C is ignored
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.add(ROOT.resolve("candor").toString());
    command.addAll(words);
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("CANDOR_HOME", homeName);
    // the suite runs inside the build: what it tests is built already
    builder.environment().put("CANDOR_BUILD", "no");
    return builder;
  }

  private static boolean resetsSignals() {
    try {
      return new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * A base N with N+1 to N+9 free: four services and as many replicas. Below the ports that systems
   * hand out to connections (from 32,768 on Linux), else one of those may take a replica's port
   * before it starts.
   */
  static int freeBase() {
    return IntStream.iterate(12_000, base -> base < 18_000, base -> base + 10)
        .filter(base -> IntStream.rangeClosed(base + 1, base + 9).allMatch(Launcher::free))
        .findFirst()
        .orElseThrow();
  }

  /** Whether nobody listens there. */
  static boolean free(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException _) {
      return false;
    }
  }
}
