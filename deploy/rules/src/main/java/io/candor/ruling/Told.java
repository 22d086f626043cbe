package io.candor.ruling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import picocli.CommandLine.Option;

/** What a post is told to be, in the words of cases. */
final class Told {

  @Option(
      names = "--audience",
      split = ",",
      paramLabel = "COUNTRY",
      description = "countries of the readers, ISO 3166-1 (default FR)")
  private List<String> countries = List.of("FR");

  @Option(names = "--ages", split = ",", description = "age bands of the readers, such as 13-17")
  private List<String> ages = List.of();

  @Option(names = "--language", description = "of the text (default ${DEFAULT-VALUE})")
  private String language = "fr";

  @Option(
      names = "--authorship",
      description = "IPTC digital source type of the text (default ${DEFAULT-VALUE})")
  private String authorship = "trainedAlgorithmicMedia";

  @Option(
      names = "--media",
      paramLabel = "TYPE=SOURCE",
      description = "a medium, such as image/png=trainedAlgorithmicMedia; may be repeated")
  private List<String> media = List.of();

  @Option(names = "--intent", description = "of the brief (default ${DEFAULT-VALUE})")
  private String intent = "publish";

  @Option(names = "--channel", description = "kind of the channel (default ${DEFAULT-VALUE})")
  private String channel = "feed";

  @Option(names = "--at", description = "UTC instant of release, such as 2026-12-01T10:00:00Z")
  private String at = "";

  @Option(names = "--source", description = "text that it must be true to")
  private String source = "";

  /** The same as a case tells it; what is due now is due at the instant given. */
  JsonNode of(String text, String now) {
    var told = JsonNodeFactory.instance.objectNode();
    told.put("text", text).put("language", language).put("authorship", authorship);
    told.put("intent", intent).put("channel", channel).put("due", at.isEmpty() ? now : at);
    countries.forEach(told.putArray("countries")::add);
    ages.forEach(told.putArray("ages")::add);
    if (!source.isEmpty()) {
      told.put("source", source);
    }
    var all = told.putArray("media");
    media.forEach(one -> {
      var halves = one.split("=", 2);
      all.addObject().put("type", halves[0]).put("authorship", halves.length > 1 ? halves[1] : "");
    });
    return told;
  }
}
