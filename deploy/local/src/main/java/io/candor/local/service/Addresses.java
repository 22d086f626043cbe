package io.candor.local.service;

import io.candor.local.home.Ports;

/** The ports of one run: REST's by choice, the others whatever is free. */
public record Addresses(int base, int postgres, int kafka, int controller, int engine) {

  /** Chooses those that nobody needs to know in advance. */
  public static Addresses choose(int base) {
    var free = Ports.free(4, port -> port > base && port <= base + Service.values().length);
    return new Addresses(base, free[0], free[1], free[2], free[3]);
  }

  /** What a Kafka client connects to. */
  public String bootstrap() {
    return "127.0.0.1:" + kafka;
  }

  /** The OpenAI protocol of the embedded engine. */
  public String engineUrl() {
    return "http://127.0.0.1:" + engine + "/v1";
  }
}
