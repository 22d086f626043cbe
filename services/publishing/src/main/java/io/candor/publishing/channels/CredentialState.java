package io.candor.publishing.channels;

import java.util.Locale;

/** What is said of credentials; never the credentials. */
public enum CredentialState {
  /** None are needed, or none were given. */
  NONE,
  /** They are there and can be used. */
  VALID,
  /** They are there and cannot be opened: the key they were sealed with is gone. */
  BROKEN;

  /** Its wire name. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
