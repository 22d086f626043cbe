package io.candor.local.engine;

import io.candor.local.Layout;
import io.candor.local.home.Home;
import io.candor.local.process.JavaCommand;
import io.candor.local.process.ProcessSpec;
import io.candor.local.process.ProcessSpec.StopSignal;
import io.candor.local.process.Readiness;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The engine's process: a native crash there takes nothing else along. */
public final class EngineServer {

  private final Layout layout;
  private final Home home;

  public EngineServer(Layout layout, Home home) {
    this.layout = layout;
    this.home = home;
  }

  /** How it is started, watched and stopped. */
  public ProcessSpec spec(Path model, int port, Path tokenFile) {
    List<String> words = new ArrayList<>(List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"));
    words.addAll(layout.engineClassPath());
    words.addAll(List.of("io.candor.engine.EngineMain", "--model", model.toString()));
    words.addAll(List.of("--port", Integer.toString(port)));
    words.addAll(List.of("--token-file", tokenFile.toString()));
    return new ProcessSpec(
        "engine",
        JavaCommand.in(home).with(words),
        Map.of(),
        home.root(),
        home.log("engine"),
        listening(port),
        StopSignal.TERM,
        Duration.ofSeconds(3));
  }

  private static Readiness listening(int port) {
    return _ -> {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return socket.isConnected();
      } catch (IOException _) {
        return false;
      }
    };
  }
}
