package io.candor.generation.testing;

import io.candor.testing.openai.OpenAiDouble;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The service with engines that are all one double: the embedded one, and others by name, each with
 * a circuit of its own, so that no test trips over the circuit of another.
 */
public final class DoubleEngines implements QuarkusTestProfile {

  private static final List<String> NAMES =
      List.of(
          "writes", "silent", "failing", "bounded", "circuit", "free", "garbage", "down", "erring",
          "narrow");

  @Override
  public Map<String, String> getConfigOverrides() {
    var settings = new HashMap<String, String>();
    settings.put("candor.engine.url", "${candor.testing.engine-url}");
    settings.put("candor.engine.token", OpenAiDouble.TOKEN);
    settings.put("candor.engine.model", OpenAiDouble.MODEL);
    settings.put("candor.engine.timeout", "20s");
    NAMES.forEach(name -> settings.putAll(engine("generation.engines." + name + ".")));
    settings.put("generation.engines.silent.timeout", "1s");
    settings.put("generation.engines.bounded.takes-grammar", "true");
    settings.put("generation.engines.bounded.free-decoding", "false");
    settings.put("generation.engine-calls.circuit.calls", "4");
    settings.put("generation.engine-calls.circuit.rest", "500ms");
    settings.putAll(hasty());
    return settings;
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TestDrafts.class);
  }

  private static Map<String, String> engine(String prefix) {
    return Map.of(
        prefix + "base-url", "${candor.testing.engine-url}",
        prefix + "api-key", OpenAiDouble.TOKEN,
        prefix + "model", OpenAiDouble.MODEL);
  }

  private static Map<String, String> hasty() {
    return Map.of(
        "generation.composing.at-once", "4",
        "generation.composing.at-once-per-workspace", "3",
        "generation.composing.lease", "2s",
        "generation.composing.renewal", "400ms",
        "generation.composing.idle", "50ms",
        "generation.composing.patience", "2s",
        "generation.composing.first-pause", "100ms",
        "generation.composing.longest-pause", "500ms");
  }
}
