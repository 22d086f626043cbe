package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.home.Home;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what runs. */
@Command(name = "status", description = "What runs, where its pages and logs are.")
public final class StatusCommand implements Callable<Integer> {

  /** Taken everywhere, so that a script can say it everywhere; the run itself knows its ports. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private PortOption port = new PortOption();

  @Option(names = "--json", description = "The same for programs.")
  private boolean json;

  @Override
  public Integer call() {
    var status = new Status(Home.ofEnvironment());
    var console = Console.standard();
    if (json) {
      console.line(status.asJson().toPrettyString());
    } else {
      status.print(console);
    }
    return status.isRunning() ? 0 : 1;
  }
}
