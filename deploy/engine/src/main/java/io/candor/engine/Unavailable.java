package io.candor.engine;

/** The weights are not to be had; the message is one plain sentence for people. */
final class Unavailable extends Exception {
  Unavailable(String message) {
    super(message);
  }
}
