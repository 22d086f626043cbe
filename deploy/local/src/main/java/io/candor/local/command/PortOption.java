package io.candor.local.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the four REST ports begin. */
final class PortOption {

  private static final int HIGHEST = 65_531;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int port;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "REST ports are N+1 to N+4 (default ${DEFAULT-VALUE}).")
  void set(int number) {
    if (number < 1 || number > HIGHEST) {
      throw new ParameterException(
          command.commandLine(), "--port takes a number from 1 to " + HIGHEST + ".");
    }
    port = number;
  }

  int base() {
    return port;
  }
}
