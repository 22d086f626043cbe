package io.candor.local.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where we are root (containers mostly) it runs in a user
 * namespace of its own, in which it has no rights beyond its files.
 */
final class Unprivileged {

  private Unprivileged() {}

  static List<String> command(List<String> command) {
    if (!"root".equals(System.getProperty("user.name")) || !canUnshare()) {
      return command;
    }
    List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
    wrapped.addAll(command);
    return List.copyOf(wrapped);
  }

  private static boolean canUnshare() {
    try {
      return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
