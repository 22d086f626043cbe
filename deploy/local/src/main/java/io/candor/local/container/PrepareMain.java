package io.candor.local.container;

import java.nio.file.Path;

/**
 * The one-shot containers: {@code secrets FOLDER} makes keys, passwords and each service's
 * configuration once; {@code topics} creates what is missing on KAFKA_BOOTSTRAP_SERVERS. Both may
 * be run again at any time.
 */
public final class PrepareMain {

  private PrepareMain() {}

  public static void main(String[] args) throws Exception {
    var step = args.length == 0 ? "" : args[0];
    switch (step) {
      case "secrets" -> new VolumeSecrets(Path.of(args[1])).write();
      case "topics" -> Topics.create(System.getenv());
      default -> {
        System.err.println("say what to prepare: secrets FOLDER, or topics");
        System.exit(2);
      }
    }
  }
}
