package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.demo.Demonstration;
import io.candor.local.demo.Ending;
import io.candor.local.home.Home;
import io.candor.local.home.Refusal;
import io.candor.local.run.Running;
import io.candor.local.secrets.Secrets;
import io.candor.local.secrets.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything once: start, one brief from its text to its public page, stop. */
@Command(name = "demo", description = "Sends one brief through everything and shows its story.")
public final class DemoCommand implements Callable<Integer> {

  @Mixin private PortOption port = new PortOption();

  @Option(names = "--brief", paramLabel = "FILE", description = "A brief of your own, as JSON.")
  private @Nullable Path brief;

  @Override
  public Integer call() throws IOException {
    var console = Console.standard();
    var home = Home.ofEnvironment();
    var text = brief == null ? sample() : read(brief);
    var layout = Layout.ofEnvironment().requireBuilt();
    var began = System.nanoTime();
    var running = Running.prepare(home, layout, port.base(), console);
    console.line("Starting the broker, the database and the four services.");
    try (var _ = StopSignals.calling(running, console)) {
      running.start();
      console.good("Ready in %.1f s.".formatted((System.nanoTime() - began) / 1e9));
      return ended(show(text, home, console), home, console);
    } catch (Refusal e) {
      console.bad(String.valueOf(e.getMessage()));
      return ended(Ending.FAILED, home, console);
    }
  }

  private Ending show(String text, Home home, Console console) {
    var token =
        new Tokens(new Secrets(home)).issue("demo", "default", List.of("author", "auditor"));
    return new Demonstration(token, port.base(), console).show(text);
  }

  private static int ended(Ending ending, Home home, Console console) {
    if (ending == Ending.FAILED) {
      console.bad("The logs say more: " + home.logs());
    }
    return ending.exitCode();
  }

  private static String read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new Refusal("The brief " + file + " cannot be read.");
    }
    return Files.readString(file);
  }

  private static String sample() throws IOException {
    try (var brief = DemoCommand.class.getResourceAsStream("/demo/brief.json")) {
      if (brief == null) {
        throw new IOException("the sample brief is missing from the build");
      }
      return new String(brief.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
