package io.candor.local.service;

import java.util.Locale;

/** The four services, in the order of their ports. */
public enum Service {
  GENERATION(1),
  MODERATION(2),
  AUDIENCE(3),
  PUBLISHING(4);

  private final int place;

  Service(int place) {
    this.place = place;
  }

  /** Its name on the command line, in logs, and of its database and role. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its REST port, counted from the installation's. */
  public int port(int base) {
    return base + place;
  }

  /** Where it answers; containers are told otherwise by e.g. CANDOR_GENERATION_URL. */
  public String url(int base) {
    var elsewhere = System.getenv("CANDOR_" + name() + "_URL");
    return elsewhere == null ? "http://127.0.0.1:" + port(base) : elsewhere;
  }
}
