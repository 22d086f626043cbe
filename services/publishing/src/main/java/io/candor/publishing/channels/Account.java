package io.candor.publishing.channels;

import java.util.Map;

/**
 * What a team gave a channel of its kind's settings and credentials. It is stored sealed; never
 * printed.
 */
public record Account(Map<String, String> settings, Map<String, String> credentials) {

  /** Of a channel that needs nothing. */
  public static final Account EMPTY = new Account(Map.of(), Map.of());

  public Account {
    settings = settings == null ? Map.of() : Map.copyOf(settings);
    credentials = credentials == null ? Map.of() : Map.copyOf(credentials);
  }

  /** A setting, empty when it was not given. */
  public String setting(String name) {
    return settings.getOrDefault(name, "");
  }

  /** A credential, empty when it was not given. */
  public String credential(String name) {
    return credentials.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return "Account[…]";
  }
}
