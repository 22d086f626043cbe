package io.candor.local.command;

import io.candor.local.home.Refusal;
import picocli.CommandLine.Option;

/** Where the four REST ports begin. */
final class PortOption {

  private static final int HIGHEST = 65_531;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "REST ports are N+1 to N+4 (default ${DEFAULT-VALUE}).")
  private int port;

  /** For commands that take it but have no use for it. */
  void check() {
    base();
  }

  int base() {
    if (port < 1 || port > HIGHEST) {
      throw new Refusal("--port takes a number from 1 to " + HIGHEST + ".");
    }
    return port;
  }
}
