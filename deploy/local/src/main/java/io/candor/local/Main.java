package io.candor.local;

import static java.util.Objects.requireNonNull;

import io.candor.local.command.DemoCommand;
import io.candor.local.command.DownCommand;
import io.candor.local.command.EngineCommand;
import io.candor.local.command.KeysCommand;
import io.candor.local.command.RecordCommand;
import io.candor.local.command.StatusCommand;
import io.candor.local.command.TokenCommand;
import io.candor.local.command.TrainCommand;
import io.candor.local.command.UpCommand;
import io.candor.local.home.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that {@code ./candor} hands over. */
@Command(
    name = "candor",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      StatusCommand.class,
      DownCommand.class,
      TokenCommand.class,
      TrainCommand.class,
      EngineCommand.class,
      RecordCommand.class,
      KeysCommand.class
    })
public final class Main {

  private Main() {}

  /** Exit code 0: done, 1: failed, 2: asked wrongly, 3: what the demo sent is due later. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    return line().setExecutionExceptionHandler((e, _, _) -> explain(e)).execute(args);
  }

  /** The id of a key may begin with a hyphen. */
  static CommandLine line() {
    var line = new CommandLine(new Main());
    requireNonNull(line.getSubcommands().get("keys")).setUnmatchedOptionsArePositionalParams(true);
    return line;
  }

  private static int explain(Exception problem) throws Exception {
    if (problem instanceof Refusal) {
      System.err.println(problem.getMessage());
      return 1;
    }
    throw problem;
  }
}
