package io.candor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The servers of this JVM; public only because it is called through the system's class loader.
 * Facts that test code wants, whatever its class loader, are system properties.
 */
public final class SharedServers {

  static final String PREFIX = "candor.testing.";
  private static @Nullable SharedServers running;

  private final Database database;
  private final TestKeys keys;
  private final Path folder;
  private final Map<String, String> common = new HashMap<>();

  private SharedServers() throws Exception {
    folder = Files.createTempDirectory("candor-test");
    Folders.deleteAtExit(folder);
    var broker = new Broker(folder.resolve("kafka"));
    database = new Database();
    keys = new TestKeys(folder);
    common.put("kafka.bootstrap.servers", broker.bootstrap());
    common.put("quarkus.datasource.username", Database.USER);
    common.put("quarkus.datasource.password", Database.PASSWORD);
    common.putAll(keys.settings());
    System.setProperty(PREFIX + "bootstrap", broker.bootstrap());
    System.setProperty(PREFIX + "jdbc", database.jdbcUrl("postgres"));
  }

  /** Starts them the first time; makes the service's database the first time it is asked for. */
  public static synchronized Map<String, String> settings(String service) throws Exception {
    var servers = running;
    if (servers == null) {
      servers = started();
      running = servers;
    }
    return servers.of(service);
  }

  /** The broker loads classes through the thread's class loader, which here is a test's. */
  private static SharedServers started() throws Exception {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(SharedServers.class.getClassLoader());
    try {
      return new SharedServers();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Whether the migrations hand over what they make to the service's role. */
  private static boolean handsOver() {
    return SharedServers.class.getClassLoader().getResource("db/migration/afterMigrate.sql")
        != null;
  }

  private Map<String, String> of(String service) throws IOException, java.sql.SQLException {
    var owner = handsOver() ? Database.OWNER : Database.USER;
    database.create(service, owner);
    var media = Files.createDirectories(folder.resolve("media"));
    var all = new HashMap<>(common);
    all.put("quarkus.datasource.jdbc.url", database.jdbcUrl(service));
    all.put("quarkus.datasource.reactive.url", database.jdbcUrl(service).substring(5));
    all.put("candor.media.folder", media.toString());
    all.put("quarkus.flyway.username", owner);
    all.put("quarkus.flyway.password", Database.PASSWORD);
    return all;
  }
}
