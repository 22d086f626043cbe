package io.candor.local.kafka;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Every topic of the installation: those of the contracts, and a dead-letter topic a reader. */
public record TopicCatalogue(List<TopicPlan> topics) {

  /** The topics of the contracts with the dead letters of these subscriptions. */
  public static TopicCatalogue of(Collection<Subscription> subscriptions) {
    List<TopicPlan> all = new ArrayList<>(TopicPlan.ofContracts());
    for (var subscription : subscriptions) {
      TopicPlan.ofContracts().stream()
          .filter(t -> t.name().equals(subscription.topic()))
          .map(t -> t.deadLetters(subscription.group()))
          .forEach(all::add);
    }
    return new TopicCatalogue(all.stream().distinct().toList());
  }

  /** Tells this catalogue from any other. */
  public String digest() {
    try {
      var bytes = topics.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
