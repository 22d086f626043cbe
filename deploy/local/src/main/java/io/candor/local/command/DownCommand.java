package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.home.Home;
import io.candor.local.home.HomeLock;
import io.candor.local.home.Refusal;
import io.candor.local.process.Orphans;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops what runs, also what a killed run left behind. */
@Command(name = "down", description = "Stops everything that runs in this home.")
public final class DownCommand implements Callable<Integer> {

  /** Taken everywhere, so that a script can say it everywhere; the run itself knows its ports. */
  @SuppressWarnings("UnusedVariable")
  @Mixin
  private PortOption port = new PortOption();

  private static final long PATIENCE_SECONDS = 20;

  @Override
  public Integer call() throws InterruptedException {
    var home = Home.ofEnvironment();
    var console = Console.standard();
    var supervisor = HomeLock.holder(home).flatMap(ProcessHandle::of);
    if (supervisor.isPresent()) {
      end(supervisor.get());
    }
    var orphans = Orphans.stop(home.run());
    var nothing = supervisor.isEmpty() && orphans.isEmpty();
    console.line(nothing ? "Nothing was running in " + home.root() + "." : "Stopped.");
    return 0;
  }

  private static void end(ProcessHandle supervisor) throws InterruptedException {
    supervisor.destroy();
    try {
      supervisor.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException _) {
      throw new Refusal("Process " + supervisor.pid() + " does not end; its log says why.");
    }
  }
}
