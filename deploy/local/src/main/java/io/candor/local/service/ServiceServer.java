package io.candor.local.service;

import io.candor.local.Layout;
import io.candor.local.home.Home;
import io.candor.local.process.JavaCommand;
import io.candor.local.process.ProcessSpec;
import io.candor.local.process.ProcessSpec.StopSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service's process. */
public final class ServiceServer {

  private final Layout layout;
  private final Home home;

  public ServiceServer(Layout layout, Home home) {
    this.layout = layout;
    this.home = home;
  }

  /** How it is started, watched and stopped. */
  public ProcessSpec spec(
      Service service, int base, Map<String, String> environment, List<String> options) {
    // seven JVMs on a few processors: the optimizing compiler takes more than it gives (decision
    // 0021)
    List<String> words =
        new ArrayList<>(
            List.of("-Xmx192m", "-XX:TieredStopAtLevel=1", "-XX:+UseTransparentHugePages"));
    words.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    words.addAll(options);
    words.addAll(List.of("-jar", "quarkus-run.jar"));
    return new ProcessSpec(
        service.id(),
        JavaCommand.in(home).with(words),
        environment,
        layout.serviceFolder(service),
        home.log(service.id()),
        new HealthCheck(service.url(base)),
        StopSignal.TERM,
        Duration.ofSeconds(6));
  }
}
