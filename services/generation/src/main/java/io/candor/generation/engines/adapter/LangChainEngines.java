package io.candor.generation.engines.adapter;

import io.candor.generation.engines.EngineAnswer;
import io.candor.generation.engines.EngineQuestion;
import io.candor.generation.engines.EngineTraits;
import io.candor.generation.engines.Engines;
import io.candor.generation.engines.EnginesConfig;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The configured engines, each behind its own bound and circuit breaker. */
@ApplicationScoped
class LangChainEngines implements Engines {

  private final Map<String, Endpoint> endpoints;
  private final Map<String, GuardedEndpoint> guarded = new ConcurrentHashMap<>();
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  private final CallsConfig calling;

  LangChainEngines(EmbeddedConfig embedded, EnginesConfig configured, CallsConfig calling) {
    this.calling = calling;
    this.endpoints = Endpoints.of(embedded, configured);
  }

  @Override
  public Optional<EngineTraits> traits(String name) {
    return Optional.ofNullable(endpoints.get(name)).map(Endpoint::traits);
  }

  @Override
  public Uni<EngineAnswer> ask(EngineQuestion question) {
    var endpoint = endpoints.get(question.engine());
    if (endpoint == null) {
      return Uni.createFrom().item(new EngineAnswer.Unavailable("is not configured"));
    }
    return Uni.createFrom().item(() -> guarded(endpoint).ask(question)).runSubscriptionOn(calls);
  }

  private GuardedEndpoint guarded(Endpoint endpoint) {
    return guarded.computeIfAbsent(
        endpoint.traits().name(),
        _ -> new GuardedEndpoint(endpoint, new ChatEndpoint(endpoint), calling));
  }

  @PreDestroy
  void stop() {
    calls.shutdownNow();
  }
}
