package io.candor.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * The broker's process. Arguments: port, controller port, data folder, the file that says ready.
 */
public final class BrokerMain {

  private static final Logger LOG = Logger.getLogger(BrokerMain.class.getName());

  private BrokerMain() {}

  /** Runs until it is told to end. */
  public static void main(String[] args) throws Exception {
    LogManager.getLogManager()
        .readConfiguration(BrokerMain.class.getResourceAsStream("/broker-logging.properties"));
    var port = Integer.parseInt(args[0]);
    var folder = Path.of(args[2]);
    var readyFile = Path.of(args[3]);
    Files.deleteIfExists(readyFile);
    BrokerStorage.prepare(folder);
    var server = server(new BrokerConfig(port, Integer.parseInt(args[1]), folder), readyFile);
    server.startup();
    var catalogue = TopicCatalogue.ofContracts();
    if (!TopicMark.isThere(folder, catalogue)) {
      new TopicCreation("127.0.0.1:" + port).create(catalogue);
      TopicMark.write(folder, catalogue);
    }
    Files.writeString(readyFile, Long.toString(ProcessHandle.current().pid()));
    server.awaitShutdown();
    // it was told to end before the file was there
    Files.deleteIfExists(readyFile);
  }

  private static KafkaRaftServer server(BrokerConfig config, Path readyFile) {
    var server = new KafkaRaftServer(KafkaConfig.fromProps(config.properties()), Time.SYSTEM);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(server, readyFile), "broker-shutdown"));
    return server;
  }

  /** The process is over when this returns, whatever the main thread still has to do. */
  private static void stop(KafkaRaftServer server, Path readyFile) {
    try {
      Files.deleteIfExists(readyFile);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the file that says ready stays behind: " + readyFile, e);
    } finally {
      server.shutdown();
    }
  }
}
