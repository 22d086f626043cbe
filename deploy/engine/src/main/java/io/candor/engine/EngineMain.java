package io.candor.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** Starts the engine: loads the weights, then listens and says so. */
public final class EngineMain {

  /** What it ends with: 143 where a signal stops it. */
  private static volatile int exitCode = 143;

  private EngineMain() {}

  /** Runs until it is told to stop. */
  public static void main(String... arguments) {
    try {
      start(EngineArguments.of(arguments));
    } catch (IllegalArgumentException e) {
      stop(2, e);
    } catch (IOException | RuntimeException e) {
      stop(1, e);
    }
  }

  private static void start(EngineArguments arguments) throws IOException {
    if (!Files.isReadable(arguments.model())) {
      throw new IllegalArgumentException("There are no weights at " + arguments.model() + ".");
    }
    var token = Files.readString(arguments.tokenFile()).strip();
    if (token.isEmpty()) {
      throw new IllegalArgumentException("The token file is empty.");
    }
    var folder = NativeFolder.make();
    // halting skips llama.cpp's own exit handlers: they can wait for a running generation
    Runtime.getRuntime().addShutdownHook(new Thread(() -> halt(folder), "stop"));
    var model = new LlamaLanguageModel(arguments.model(), arguments.threads(), arguments.context());
    folder.remove();
    var limit = Duration.ofSeconds(arguments.limit());
    var server = new EngineServer(model, token, arguments.port(), limit);
    System.out.println("READY " + server.url());
  }

  private static void halt(NativeFolder folder) {
    folder.remove();
    Runtime.getRuntime().halt(exitCode);
  }

  private static void stop(int code, Exception reason) {
    System.err.println("The engine cannot start: " + reason.getMessage());
    exitCode = code;
    Runtime.getRuntime().exit(code);
  }
}
