package io.candor.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The real broker and database of a test run: one each a JVM, started once and stopped with it. A
 * Quarkus test asks for them, and for a database of its own, by
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = Infrastructure.class,
 *     initArgs = @ResourceArg(name = "service", value = "generation"))
 * }</pre>
 */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {

  private String service = "candor";

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.getOrDefault("service", service);
  }

  @Override
  public Map<String, String> start() {
    return settings(service);
  }

  @Override
  public void stop() {
    // They live as long as the JVM: other test classes use them too.
  }

  /**
   * What a service needs to run against them. The servers belong to the system's class loader,
   * since Quarkus closes those it made for a test before the broker's threads end.
   */
  @SuppressWarnings("unchecked") // the method is ours, seen through another class loader
  public static Map<String, String> settings(String service) {
    try {
      return (Map<String, String>)
          ClassLoader.getSystemClassLoader()
              .loadClass(SharedServers.class.getName())
              .getMethod("settings", String.class)
              .invoke(null, service);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("broker and database do not start", e);
    }
  }

  /** The port of the running database, for a {@link Wire} to it. */
  public static int databasePort() {
    return java.net.URI.create(fact("jdbc").substring("jdbc:".length())).getPort();
  }

  /** A fact of the running servers; the test asked for them before. */
  static String fact(String name) {
    @Nullable String value = System.getProperty(SharedServers.PREFIX + name);
    if (value == null) {
      var _ = settings("candor");
      value = System.getProperty(SharedServers.PREFIX + name);
    }
    if (value == null) {
      throw new IllegalStateException(name + " of the test servers is not known");
    }
    return value;
  }
}
