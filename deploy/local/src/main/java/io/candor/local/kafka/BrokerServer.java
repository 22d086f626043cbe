package io.candor.local.kafka;

import io.candor.local.home.Home;
import io.candor.local.process.JavaCommand;
import io.candor.local.process.ProcessSpec;
import io.candor.local.process.ProcessSpec.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The broker's process. */
public final class BrokerServer {

  private static final List<String> SMALL =
      List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Xss512k");

  private final Home home;
  private final int port;
  private final int controllerPort;

  public BrokerServer(Home home, int port, int controllerPort) {
    this.home = home;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /** Where its log of records lies. */
  public Path folder() {
    return home.data().resolve("kafka");
  }

  /** Whether an earlier start made all topics, so that nobody need wait for them. */
  public boolean hasTopics() {
    return TopicMark.isThere(folder(), TopicCatalogue.ofContracts());
  }

  /** How it is started, watched and stopped. */
  public ProcessSpec spec(List<String> options) {
    List<String> words = new ArrayList<>(SMALL);
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.add(BrokerMain.class.getName());
    words.addAll(List.of(Integer.toString(port), Integer.toString(controllerPort)));
    words.addAll(List.of(folder().toString(), readyFile().toString()));
    return new ProcessSpec(
        "kafka",
        JavaCommand.in(home).with(words),
        Map.of(),
        home.root(),
        home.log("kafka"),
        this::isReady,
        StopSignal.TERM,
        Duration.ofSeconds(3));
  }

  private Path readyFile() {
    return home.run().resolve("kafka.ready");
  }

  private boolean isReady(long pid) {
    try {
      return Files.readString(readyFile()).equals(Long.toString(pid));
    } catch (IOException _) {
      return false;
    }
  }
}
