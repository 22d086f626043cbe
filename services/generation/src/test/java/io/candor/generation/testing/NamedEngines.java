package io.candor.generation.testing;

import io.candor.testing.openai.OpenAiDouble;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * The whole service with two engines for brands to name, both one double: {@code free} writes as it
 * likes, {@code bound} is held by a grammar.
 */
public final class NamedEngines implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<>(engine("generation.engines.free."));
    settings.putAll(engine("generation.engines.bound."));
    settings.put("generation.engines.bound.takes-grammar", "true");
    settings.put("generation.engines.bound.free-decoding", "false");
    settings.put("generation.composing.first-pause", "100ms");
    settings.put("generation.composing.longest-pause", "500ms");
    return settings;
  }

  private static Map<String, String> engine(String prefix) {
    return Map.of(
        prefix + "base-url", "${candor.testing.engine-url}",
        prefix + "api-key", OpenAiDouble.TOKEN,
        prefix + "model", OpenAiDouble.MODEL);
  }
}
