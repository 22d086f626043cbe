package io.candor.local.engine;

import io.candor.local.Layout;
import io.candor.local.home.Home;
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
    List<String> command = new ArrayList<>();
    command.add(Layout.java());
    command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(layout.engineClassPath());
    command.addAll(List.of("io.candor.engine.EngineMain", "--model", model.toString()));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--token-file", tokenFile.toString()));
    return new ProcessSpec(
        "engine",
        command,
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
