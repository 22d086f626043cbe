package io.candor.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Starts one process with its output in its log. */
final class ProcessLaunch {

  private static final long LOG_LIMIT = 16L << 20;

  private ProcessLaunch() {}

  static Process of(ProcessSpec spec) throws IOException {
    turnOver(spec.log());
    var builder = new ProcessBuilder(spec.command());
    builder.directory(spec.folder().toFile());
    builder.environment().putAll(spec.environment());
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectErrorStream(true);
    builder.redirectOutput(Redirect.appendTo(spec.log().toFile()));
    return builder.start();
  }

  private static void turnOver(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      var older = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, older, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
