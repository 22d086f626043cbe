package io.candor.ruling;

import io.candor.moderation.rules.BadPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./candor rules}: what rule packs say, and whether they say what they should. */
@Command(
    name = "./candor rules",
    mixinStandardHelpOptions = true,
    subcommands = {TestCommand.class, ExplainCommand.class, DiffCommand.class, BenchCommand.class},
    description = "Tests, explains, compares and measures rule packs.",
    footer = "Exit codes: 0 as it should be, 1 not so, 2 asked wrongly or a pack is not valid.")
public final class Rules implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(commands().execute(args));
  }

  static CommandLine commands() {
    return new CommandLine(new Rules())
        .setExecutionExceptionHandler((thrown, command, parsed) -> {
          if (isOfTheCaller(thrown)) {
            command.getErr().println(said(thrown));
            return CommandLine.ExitCode.USAGE;
          }
          throw thrown;
        });
  }

  /** Files that are not there or not right, and words that are not known. */
  public static boolean isOfTheCaller(Exception thrown) {
    return thrown instanceof BadPack
        || thrown instanceof IllegalArgumentException
        || thrown instanceof DateTimeException
        || thrown instanceof IOException
        || thrown instanceof UncheckedIOException;
  }

  public static String said(Exception thrown) {
    return thrown instanceof NoSuchFileException
        ? "There is no file " + thrown.getMessage()
        : String.valueOf(thrown.getMessage());
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: test, explain, diff or bench.");
  }
}
