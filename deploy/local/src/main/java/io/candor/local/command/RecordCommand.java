package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.home.Home;
import io.candor.local.record.Verification;
import io.candor.local.secrets.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an export of the record of decisions, offline. */
@Command(
    name = "record",
    description = "record verify FILE [--jwks FILE]: checks an export of the record of decisions.")
public final class RecordCommand implements Callable<Integer> {

  private static final int ASKED_WRONGLY = 2;

  @Parameters(index = "0", paramLabel = "verify", description = "What to do: verify.")
  private String action = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "What GET /v1/decisions/export gave.")
  private Path file = Path.of("");

  @Option(
      names = "--jwks",
      paramLabel = "FILE",
      description =
          "What /.well-known/jwks.json gave (default: all keys this installation ever had).")
  private @Nullable Path jwks;

  @Override
  public Integer call() {
    var console = Console.standard();
    if (!action.equals("verify")) {
      return wrong(console, "./candor record verify FILE [--jwks FILE] is what can be asked for.");
    }
    try {
      var verification = new Verification(keys());
      try (var lines = Files.lines(file)) {
        lines.forEach(verification::check);
      }
      return tell(console, verification);
    } catch (NoSuchFileException e) {
      return wrong(console, "There is no file " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      return wrong(console, "It cannot be read as text in UTF-8: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      return wrong(console, "The keys cannot be used: " + e.getMessage());
    }
  }

  private String keys() throws IOException {
    if (jwks != null) {
      return Files.readString(jwks);
    }
    return new Secrets(Home.ofEnvironment()).clearingKeys().publicKeys();
  }

  private static int tell(Console console, Verification verification) {
    var faults = verification.faults();
    faults.forEach(console::bad);
    verification.summary().forEach(console::line);
    if (faults.isEmpty() && verification.provesSomething()) {
      console.good("Every line is as it was sealed, and none is missing between them.");
      return 0;
    }
    console.bad(faults.isEmpty() ? "There is nothing to verify." : "It is not as it was sealed.");
    return 1;
  }

  private static int wrong(Console console, String why) {
    console.bad(why);
    return ASKED_WRONGLY;
  }
}
