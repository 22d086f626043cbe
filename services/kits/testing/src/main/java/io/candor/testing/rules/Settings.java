package io.candor.testing.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A service's configuration as it is committed: its application.properties over the kits' defaults.
 *
 * @param own what the service itself says
 * @param all that and the kits' defaults
 */
record Settings(Map<String, String> own, Map<String, String> all) {

  private static final String DEFAULTS = "META-INF/microprofile-config.properties";
  private static final String INCOMING = "mp.messaging.incoming.";
  private static final String OUTGOING = "mp.messaging.outgoing.";

  static Settings read() {
    try {
      var all = new TreeMap<String, String>();
      for (URL url : Collections.list(Settings.class.getClassLoader().getResources(DEFAULTS))) {
        all.putAll(properties(url.openStream()));
      }
      var file = Path.of("src", "main", "resources", "application.properties");
      var own = properties(Files.newInputStream(file));
      all.putAll(own);
      return new Settings(own, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of a key, empty when nobody sets it. */
  String get(String key) {
    return all.getOrDefault(key, "");
  }

  /** Channel by channel, what the service itself states. */
  Map<String, Map<String, String>> incoming() {
    return channels(INCOMING);
  }

  Map<String, Map<String, String>> outgoing() {
    return channels(OUTGOING);
  }

  private Map<String, Map<String, String>> channels(String prefix) {
    var channels = new TreeMap<String, Map<String, String>>();
    own.forEach((key, value) -> {
      if (key.startsWith(prefix)) {
        var rest = key.substring(prefix.length());
        int dot = rest.indexOf('.');
        channels
            .computeIfAbsent(rest.substring(0, dot), _ -> new TreeMap<>())
            .put(rest.substring(dot + 1), value);
      }
    });
    return channels;
  }

  private static Map<String, String> properties(InputStream stream) throws IOException {
    try (stream) {
      var read = new Properties();
      read.load(stream);
      var all = new TreeMap<String, String>();
      read.stringPropertyNames().forEach(name -> all.put(name, read.getProperty(name)));
      return all;
    }
  }
}
