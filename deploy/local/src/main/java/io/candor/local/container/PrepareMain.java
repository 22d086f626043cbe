package io.candor.local.container;

import io.candor.local.Console;
import io.candor.local.demo.Demonstration;
import io.candor.local.demo.Ending;
import io.candor.local.home.Home;
import io.candor.local.secrets.Secrets;
import io.candor.local.secrets.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The one-shot containers: {@code secrets FOLDER} makes keys, passwords and each service's
 * configuration once; {@code topics FILE} creates what is missing on KAFKA_BOOTSTRAP_SERVERS. Both
 * may be run again at any time.
 */
public final class PrepareMain {

  private PrepareMain() {}

  public static void main(String[] args) throws Exception {
    var step = args.length == 0 ? "" : args[0];
    switch (step) {
      case "secrets" -> new VolumeSecrets(Path.of(args[1])).write();
      case "topics" -> Topics.create(Path.of(args[1]), System.getenv());
      case "token" -> System.out.println(token(args));
      case "demo" -> System.exit(demo(Path.of(args[1])) ? 0 : 1);
      default -> {
        System.err.println(
            "say what to do: secrets FOLDER, topics FILE, demo FOLDER, or token FOLDER USER GROUP...");
        System.exit(2);
      }
    }
  }

  private static String token(String[] args) {
    return tokens(Path.of(args[1]))
        .issue(args[2], "default", Arrays.asList(args).subList(3, args.length));
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
