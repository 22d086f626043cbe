package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.demo.Rehearsal;
import io.candor.local.home.FolderTree;
import io.candor.local.home.Home;
import io.candor.local.home.Refusal;
import io.candor.local.run.Running;
import io.candor.local.run.StartCaches;
import io.candor.local.secrets.Secrets;
import io.candor.local.secrets.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * After a build: starts everything once, on a home of its own, and sends posts through it, so that
 * later starts and the first posts after them are fast.
 */
@Command(name = "train", hidden = true)
public final class TrainCommand implements Callable<Integer> {

  @Mixin private PortOption port = new PortOption();

  @Override
  public Integer call() throws IOException {
    var layout = Layout.ofEnvironment();
    if (!layout.missing().isEmpty()) {
      return 1;
    }
    var home = new Home(layout.startCaches().resolve("home"));
    FolderTree.delete(layout.startCaches());
    Files.createDirectories(layout.startCaches());
    try {
      return run(home, layout) ? 0 : 1;
    } finally {
      FolderTree.delete(home.root());
    }
  }

  private static String token(Home home) {
    return new Tokens(new Secrets(home)).issue("train", "default", List.of("author"));
  }

  private boolean run(Home home, Layout layout) {
    var silent = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    var console = new Console(silent, false);
    var caches = StartCaches.trained(layout.startCaches());
    try (var running = Running.prepare(home, layout, port.base(), console, caches);
        var _ = StopSignals.calling(running, console)) {
      running.start();
      rehearse(home);
      return true;
    } catch (Refusal _) {
      return false;
    }
  }

  /** One that breaks off is told; what ran until then is recorded. */
  private void rehearse(Home home) {
    try {
      new Rehearsal(token(home), port.base()).play();
    } catch (Refusal e) {
      System.err.println(e.getMessage());
    }
  }
}
