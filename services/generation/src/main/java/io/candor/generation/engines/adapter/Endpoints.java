package io.candor.generation.engines.adapter;

import io.candor.generation.engines.EngineTraits;
import io.candor.generation.engines.EnginesConfig;
import java.util.HashMap;
import java.util.Map;

/** All endpoints, from configuration. */
final class Endpoints {

  private static final String EMBEDDED = "embedded";

  private Endpoints() {}

  static Map<String, Endpoint> of(EmbeddedConfig embedded, EnginesConfig configured) {
    Map<String, Endpoint> all = new HashMap<>();
    configured.endpoints().forEach((name, e) -> all.put(name, named(name, e)));
    embedded.url().ifPresent(url -> all.put(EMBEDDED, own(url, embedded)));
    return Map.copyOf(all);
  }

  private static Endpoint named(String name, EnginesConfig.Endpoint e) {
    var traits = new EngineTraits(name, e.model(), e.takesGrammar(), e.freeDecoding());
    return new Endpoint(traits, e.baseUrl(), e.apiKey().orElse("none"), e.timeout());
  }

  private static Endpoint own(String url, EmbeddedConfig embedded) {
    var traits = new EngineTraits(EMBEDDED, embedded.model(), true, false);
    return new Endpoint(traits, url, embedded.token().orElse("none"), embedded.timeout());
  }
}
