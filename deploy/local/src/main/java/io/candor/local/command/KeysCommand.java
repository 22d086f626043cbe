package io.candor.local.command;

import io.candor.local.Console;
import io.candor.local.home.Home;
import io.candor.local.home.HomeLock;
import io.candor.local.secrets.ClearingKeys;
import io.candor.local.secrets.KeyTable;
import io.candor.local.secrets.Secrets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists, replaces and takes away the keys that sign clearances, also while everything runs. */
@Command(
    name = "keys",
    description = "keys list | rotate | revoke ID: the keys that sign clearances.")
public final class KeysCommand implements Callable<Integer> {

  private static final int ASKED_WRONGLY = 2;

  @Parameters(arity = "1..2", paramLabel = "ACTION", description = "list, rotate or revoke ID.")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    var console = Console.standard();
    var home = Home.ofEnvironment().make();
    var keys = new Secrets(home).clearingKeys();
    return switch (words.getFirst() + "/" + words.size()) {
      case "list/1" -> list(console, keys);
      case "rotate/1" -> rotate(console, keys, running(home));
      case "revoke/2" -> revoke(console, keys, running(home));
      default -> {
        console.bad("./candor keys list | rotate | revoke ID is what can be asked for.");
        yield ASKED_WRONGLY;
      }
    };
  }

  private static boolean running(Home home) {
    return HomeLock.holder(home).isPresent();
  }

  private static int list(Console console, ClearingKeys keys) {
    new KeyTable(keys.all(), Instant.now()).lines().forEach(console::line);
    return 0;
  }

  private static int rotate(Console console, ClearingKeys keys, boolean running) {
    keys.folder(); // the first key, where nothing ever ran: something must be there to replace
    var made = keys.rotate(from(running));
    console.good("Key " + made.id() + " takes over.");
    list(console, keys);
    if (running) {
      console.line("It is shown from now on, and signs when everybody who verifies has it.");
    }
    console.line("What the key before signed is released until it expires.");
    return 0;
  }

  private int revoke(Console console, ClearingKeys keys, boolean running) {
    var made = keys.revoke(words.get(1), from(running));
    console.good("Key " + words.get(1) + " is out, and its private part is destroyed.");
    list(console, keys);
    console.line("What it signed and is not out yet waits, and is cleared anew by itself.");
    tellOfTheGap(console, made.isPresent() && running);
    return 0;
  }

  private static void tellOfTheGap(Console console, boolean gap) {
    if (gap) {
      console.line(
          "It was the only key: for %d s nothing is cleared, until everybody has the next."
              .formatted(ClearingKeys.SHOWN_BEFORE.toSeconds()));
    }
  }

  /** What does not run fetches the keys when it starts, before anything is signed. */
  private static Instant from(boolean running) {
    return running ? Instant.now().plus(ClearingKeys.SHOWN_BEFORE) : Instant.now();
  }
}
