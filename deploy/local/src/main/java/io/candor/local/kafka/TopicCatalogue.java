package io.candor.local.kafka;

import io.candor.contracts.Subscription;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Every topic of the installation: those of the contracts, and a dead-letter topic a reader. */
public record TopicCatalogue(List<TopicPlan> topics) {

  /** All that Candor's own services write and read. */
  public static TopicCatalogue ofContracts() {
    var deadLetters = Subscription.ALL.stream().map(TopicPlan::ofDeadLetters);
    return new TopicCatalogue(Stream.concat(TopicPlan.ofContracts(), deadLetters).toList());
  }

  /** Tells this catalogue from any other. */
  public String digest() {
    var bytes = new StringBuilder();
    topics.forEach(t -> bytes.append(t.line()).append('\n'));
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(bytes.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
