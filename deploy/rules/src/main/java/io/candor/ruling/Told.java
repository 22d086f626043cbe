package io.candor.ruling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import picocli.CommandLine.Option;

/** What a post is told to be, in the words of cases. */
final class Told {

  /** What is assumed where it is not given. */
  static final List<String> ASSUMED =
      List.of("--language", "--audience", "--at", "--authorship", "--channel", "--intent");

  @Option(
      names = "--audience",
      split = ",",
      paramLabel = "COUNTRY",
      description = "countries of the readers, ISO 3166-1, such as DE,AT (default FR)")
  private List<String> countries = List.of("FR");

  @Option(
      names = "--ages",
      split = ",",
      paramLabel = "BAND",
      description = "age bands of the readers, such as 13-17 (default none)")
  private List<String> ages = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "of the text (default ${DEFAULT-VALUE})")
  private String language = "fr";

  @Option(
      names = "--authorship",
      paramLabel = "TYPE",
      description =
          "who wrote the text, as an IPTC digital source type: trainedAlgorithmicMedia (AI),"
              + " compositeWithTrainedAlgorithmicMedia (AI changed it), algorithmicMedia (a rule),"
              + " humanEdits (people) (default ${DEFAULT-VALUE})")
  private String authorship = "trainedAlgorithmicMedia";

  @Option(
      names = "--media",
      paramLabel = "TYPE=SOURCE",
      description =
          "a medium, such as image/png=trainedAlgorithmicMedia; may be repeated (default none)")
  private List<String> media = List.of();

  @Option(
      names = "--intent",
      paramLabel = "WORD",
      description = "of the brief (default ${DEFAULT-VALUE})")
  private String intent = "publish";

  @Option(
      names = "--channel",
      paramLabel = "KIND",
      description = "kind of the channel (default ${DEFAULT-VALUE})")
  private String channel = "feed";

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "UTC instant of release, such as 2026-12-01T10:00:00Z (default now)")
  private String at = "";

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      description = "text that it must be true to (default none)")
  private String source = "";

  @Option(
      names = "--paid",
      description = "its author says that somebody gives money or another benefit for it")
  private boolean paid;

  /** In a line, with what was assumed; {@code now} is when it is due if nothing else was given. */
  String asked(String now) {
    return "language %s, audience %s, due %s, authorship %s, channel %s, intent %s%s"
        .formatted(
            language,
            String.join(",", countries),
            at.isEmpty() ? now : at,
            authorship,
            channel,
            intent,
            paid ? ", paid for" : "");
  }

  /** The same as a case tells it; what is due now is due at the instant given. */
  JsonNode of(String text, String now) {
    var told = JsonNodeFactory.instance.objectNode();
    told.put("text", text).put("language", language).put("authorship", authorship);
    told.put("intent", intent).put("channel", channel).put("due", at.isEmpty() ? now : at);
    countries.forEach(told.putArray("countries")::add);
    ages.forEach(told.putArray("ages")::add);
    if (paid) {
      told.put("paidPartnership", true);
    }
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
