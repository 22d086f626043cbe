package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.home.Home;
import io.candor.local.run.Running;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything and stays until it is told to end. */
@Command(name = "up", description = "Starts everything, and stays up until Ctrl-C.")
public final class UpCommand implements Callable<Integer> {

  @Mixin private PortOption port = new PortOption();

  @Override
  public Integer call() throws InterruptedException {
    var console = Console.standard();
    var home = Home.ofEnvironment();
    var began = System.nanoTime();
    var layout = Layout.ofEnvironment().requireBuilt();
    var running = Running.prepare(home, layout, port.base(), console);
    console.line("Starting the broker, the database and the four services.");
    var ended = new CountDownLatch(1);
    try (var stop = StopSignals.calling(running, console)) {
      running.start();
      stop.started();
      console.good("Ready in %.1f s.".formatted((System.nanoTime() - began) / 1e9));
      new Status(home).print(console);
      console.line("Ctrl-C stops everything.");
      ended.await();
    }
    return 0;
  }
}
