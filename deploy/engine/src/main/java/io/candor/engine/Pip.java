package io.candor.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Python's package client, whichever form of it is there. */
final class Pip {

  private static final List<List<String>> FORMS =
      List.of(List.of("python3", "-m", "pip"), List.of("pip3"), List.of("pip"));
  private static final long PATIENCE_SECONDS = 300;

  /** Downloads one package into a folder; false where no form of pip could. */
  boolean download(String requirement, Path folder) throws InterruptedException {
    for (var form : FORMS) {
      List<String> command = new ArrayList<>(form);
      command.addAll(List.of("download", "--no-deps", "--no-input", "--quiet", "--dest"));
      command.add(folder.toString());
      command.add(requirement);
      if (succeeds(command)) {
        return true;
      }
    }
    return false;
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException _) {
      return false;
    }
  }
}
