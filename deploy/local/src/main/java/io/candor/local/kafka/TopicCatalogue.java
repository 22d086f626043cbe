package io.candor.local.kafka;

import io.candor.contracts.Subscription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every topic of the installation: those of the contracts, and a dead-letter topic a reader. */
public record TopicCatalogue(List<TopicPlan> topics) {

  /** All that Candor's own services write and read. */
  public static TopicCatalogue ofContracts() {
    var deadLetters = Subscription.ALL.stream().map(TopicPlan::ofDeadLetters);
    return new TopicCatalogue(Stream.concat(TopicPlan.ofContracts(), deadLetters).toList());
  }

  /** What a topics file lists: a line a topic; lines that begin with # are for people. */
  public static TopicCatalogue ofFile(Path file) throws IOException {
    return new TopicCatalogue(
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(TopicPlan::ofLine)
            .toList());
  }

  /** As the lines of a topics file. */
  public String lines() {
    return topics.stream().map(t -> t.line() + "\n").collect(Collectors.joining());
  }

  /** Tells this catalogue from any other. */
  public String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(lines().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
