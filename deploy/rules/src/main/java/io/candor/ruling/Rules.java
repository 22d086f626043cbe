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
    footerHeading = "%n",
    footer = {
      "./candor rules COMMAND --help has the options of each, an example and the exit codes.",
      "How a rule is written: docs/guides/add-a-rule.md",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:as it should be", "1:not so", "2:a pack is not valid, or asked wrongly"})
public final class Rules implements Runnable {

  /** Examples are copied in one piece. */
  private static final int WIDTH = 120;

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    Logger.getLogger("").setLevel(Level.WARNING);
    System.exit(commands().execute(args));
  }

  static CommandLine commands() {
    return new CommandLine(new Rules())
        .setUsageHelpWidth(WIDTH)
        // 1 is an answer
        .setExitCodeExceptionMapper(thrown -> CommandLine.ExitCode.USAGE)
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
