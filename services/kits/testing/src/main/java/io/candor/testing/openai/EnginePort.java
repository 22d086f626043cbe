package io.candor.testing.openai;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * A port for an engine that a test starts and stops as it likes: the service under test is told the
 * address as {@code candor.testing.engine-url}, and until the test starts a double there, nothing
 * listens.
 */
public final class EnginePort implements QuarkusTestResourceLifecycleManager {

  private static final String FACT = "candor.testing.engine-port";

  @Override
  public Map<String, String> start() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();
      System.setProperty(FACT, Integer.toString(port));
      return Map.of("candor.testing.engine-url", "http://127.0.0.1:" + port + "/v1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // a port needs no stopping
  }

  /** A strict double there, taking grammars. */
  public static OpenAiDouble startDouble() {
    return OpenAiDouble.startTakingGrammarAt(Integer.getInteger(FACT));
  }
}
