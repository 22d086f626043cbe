package io.candor.local.run;

import io.candor.local.Console;
import io.candor.local.Layout;
import io.candor.local.engine.EngineServer;
import io.candor.local.engine.Weights;
import io.candor.local.home.Home;
import io.candor.local.kafka.BrokerServer;
import io.candor.local.postgres.DatabaseSetup;
import io.candor.local.postgres.PostgresBinaries;
import io.candor.local.postgres.PostgresServer;
import io.candor.local.postgres.Roles;
import io.candor.local.process.ProcessSpec;
import io.candor.local.secrets.Secrets;
import io.candor.local.service.Addresses;
import io.candor.local.service.Service;
import io.candor.local.service.ServiceEnvironment;
import io.candor.local.service.ServiceServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a run is made of, each part as a process to start. */
final class Installation {

  private static final Duration WRITING = Duration.ofMinutes(3);

  private final Home home;
  private final Layout layout;
  private final Secrets secrets;
  private final Addresses addresses;
  private final BrokerServer broker;
  private final StartCaches caches;

  Installation(Home home, Layout layout, Addresses addresses, StartCaches caches) {
    this.caches = caches;
    this.home = home;
    this.layout = layout;
    this.addresses = addresses;
    this.secrets = new Secrets(home);
    this.broker = new BrokerServer(home, addresses.kafka(), addresses.controller());
  }

  /** Prepares the database and says how to start it. */
  ProcessSpec postgres() {
    var binaries = PostgresBinaries.under(home.root());
    var folder = home.data().resolve("postgres");
    var log = home.log("postgres");
    new DatabaseSetup(binaries, folder, log).prepare(secrets.administratorPassword(), roles());
    return new PostgresServer(binaries, folder, addresses.postgres(), log).spec();
  }

  ProcessSpec kafka() {
    return patient(broker.spec(caches.options("kafka")));
  }

  boolean topicsThere() {
    return broker.hasTopics();
  }

  /** The engine, where it is built and has weights. */
  Optional<ProcessSpec> engine(Console console) {
    if (caches.isTraining() || "no".equals(System.getenv("CANDOR_ENGINE"))) {
      return Optional.empty();
    }
    var model = new Weights(layout, home).presentOrFetched(console);
    if (layout.engineClassPath().isEmpty() || model.isEmpty()) {
      console.entry("engine", "none: text is composed by rule (weights: ./candor engine fetch)");
      return Optional.empty();
    }
    secrets.engineTokenValue();
    return model.map(this::engineWith);
  }

  List<ProcessSpec> services(boolean engine) {
    var environment = new ServiceEnvironment(home, secrets, addresses, engine);
    var server = new ServiceServer(layout, home);
    return layout.built().stream()
        .map(s -> server.spec(s, addresses.base(), environment.of(s), caches.options(s.id())))
        .map(this::patient)
        .toList();
  }

  /** A JVM in training writes its cache when it ends, which takes its time. */
  private ProcessSpec patient(ProcessSpec spec) {
    return caches.isTraining() ? spec.withGrace(WRITING) : spec;
  }

  private ProcessSpec engineWith(Path model) {
    return new EngineServer(layout, home)
        .spec(model, addresses.engine(), secrets.engineToken().path());
  }

  private List<Roles> roles() {
    return Arrays.stream(Service.values()).map(Service::id).map(secrets::roles).toList();
  }
}
