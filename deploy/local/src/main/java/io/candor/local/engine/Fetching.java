package io.candor.local.engine;

import io.candor.local.home.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A fetch under way: neither its processes nor its half-done files outlive us. */
record Fetching(List<String> command, Path models) {

  /** Runs it to its end, or for so long. */
  void within(Duration time, Path log) throws IOException {
    var output = Redirect.appendTo(log.toFile());
    var process = new ProcessBuilder(command).redirectOutput(output).redirectError(output).start();
    var atExit = new Thread(() -> end(process), "end-fetch");
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
      end(process);
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException _) {
      // we are ending already, and the hook does it
    }
  }

  private void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    try (var halves = Files.newDirectoryStream(models, ".fetching-*")) {
      for (var half : halves) {
        FolderTree.delete(half);
      }
    } catch (java.nio.file.NoSuchFileException _) {
      // nothing was begun
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
