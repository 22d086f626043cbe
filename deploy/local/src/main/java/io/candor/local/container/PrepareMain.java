package io.candor.local.container;

import io.candor.local.Console;
import io.candor.local.demo.Demonstration;
import io.candor.local.demo.Ending;
import io.candor.local.home.Home;
import io.candor.local.secrets.ClearingKeys;
import io.candor.local.secrets.KeyTable;
import io.candor.local.secrets.Secrets;
import io.candor.local.secrets.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The one-shot containers: {@code secrets FOLDER} makes keys, passwords and each service's
 * configuration once; {@code keys FOLDER rotate} replaces the key that signs clearances; {@code
 * topics FILE} creates what is missing on KAFKA_BOOTSTRAP_SERVERS. Both may be run again at any
 * time.
 */
public final class PrepareMain {

  private PrepareMain() {}

  public static void main(String[] args) throws Exception {
    var step = args.length == 0 ? "" : args[0];
    switch (step) {
      case "secrets" -> new VolumeSecrets(Path.of(args[1])).write();
      case "keys" -> keys(Path.of(args[1]), List.of(args).subList(2, args.length));
      case "topics" -> Topics.create(Path.of(args[1]), System.getenv());
      case "token" -> System.out.println(token(args));
      case "demo" -> System.exit(demo(Path.of(args[1])) ? 0 : 1);
      default -> {
        System.err.println(
            "say what to do: secrets FOLDER, keys FOLDER list|rotate|revoke ID, topics FILE, demo FOLDER, or token FOLDER USER GROUP...");
        System.exit(2);
      }
    }
  }

  private static String token(String[] args) {
    return tokens(Path.of(args[1]))
        .issue(args[2], "default", Arrays.asList(args).subList(3, args.length));
  }

  /** Whether the services run is not known here: it is done as if they did. */
  private static void keys(Path folder, List<String> words) throws IOException {
    var keys = new Secrets(new Home(folder.resolve("home")).make()).clearingKeys();
    var from = Instant.now().plus(ClearingKeys.SHOWN_BEFORE);
    switch (words.getFirst()) {
      case "rotate" -> keys.rotate(from);
      case "revoke" -> keys.revoke(words.get(1), from);
      default -> {}
    }
    new KeyTable(keys.all(), Instant.now()).lines().forEach(System.out::println);
    new VolumeSecrets(folder).write();
  }

  private static boolean demo(Path folder) throws IOException {
    var token = tokens(folder).issue("demo", "default", List.of("author", "auditor"));
    try (var brief = PrepareMain.class.getResourceAsStream("/demo/brief.json")) {
      var text = new String(Objects.requireNonNull(brief).readAllBytes(), StandardCharsets.UTF_8);
      return new Demonstration(token, 8080, Console.standard()).show(text) == Ending.PUBLISHED;
    }
  }

  private static Tokens tokens(Path folder) {
    return new Tokens(new Secrets(new Home(folder.resolve("home"))));
  }
}
