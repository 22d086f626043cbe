package io.candor.generation.composing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is said to the author about a text, in the language of the text; else in English. */
final class Remarks {

  private static final Set<String> LANGUAGES = Set.of("fr", "en");
  private static final Map<String, Remarks> LOADED = new ConcurrentHashMap<>();

  private final Properties sentences = new Properties();

  private Remarks(String language) {
    try (var in = Remarks.class.getResourceAsStream("/remarks/" + language + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("There are no remarks in " + language);
      }
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Remarks in(String language) {
    return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", Remarks::new);
  }

  /** The sentence of this name. */
  String say(String name) {
    var sentence = sentences.getProperty(name);
    if (sentence == null) {
      throw new IllegalArgumentException("There is no remark named " + name);
    }
    return sentence;
  }

  /** The sentence of this name, its {@code {0}}, {@code {1}} ... filled in. */
  String say(String name, Object... values) {
    var sentence = say(name);
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }
}
