package io.candor.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the engine's process is started with. */
record EngineArguments(Path model, int port, Path tokenFile, int threads, int context, int limit) {

  private static final Set<String> NAMES =
      Set.of("--model", "--port", "--token-file", "--threads", "--context", "--limit");

  /** Reads them; throws IllegalArgumentException with a sentence for the user. */
  static EngineArguments of(String... arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
        throw new IllegalArgumentException("Unknown or without a value: " + arguments[i]);
      }
      given.put(arguments[i], arguments[i + 1]);
    }
    return new EngineArguments(
        Path.of(needed(given, "--model")),
        number(given, "--port", "0"),
        Path.of(needed(given, "--token-file")),
        number(given, "--threads", "2"),
        number(given, "--context", "4096"),
        number(given, "--limit", "30"));
  }

  private static String needed(Map<String, String> given, String name) {
    var value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is needed.");
    }
    return value;
  }

  private static int number(Map<String, String> given, String name, String fallback) {
    try {
      return Integer.parseInt(given.getOrDefault(name, fallback));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a whole number.", e);
    }
  }
}
