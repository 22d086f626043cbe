package io.candor.local.kafka;

/** A consumer group that reads a topic, as a service declares it. */
public record Subscription(String group, String topic) {

  @Override
  public String toString() {
    return group + "@" + topic;
  }

  /** The inverse of {@link #toString()}. */
  public static Subscription parse(String text) {
    var at = text.lastIndexOf('@');
    return new Subscription(text.substring(0, at), text.substring(at + 1));
  }
}
