package io.candor.moderation.screening;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.Authorship;
import io.candor.contracts.Finding;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.UnsupportedFact;
import io.candor.moderation.judging.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A case of a rule, as its file tells it: what differs from an AI-made French text for readers in
 * France, due on 25 November 2026.
 */
record RuleCase(String pack, String rule, boolean fires, JsonNode told) {

  /** What the shipped packs say of it. */
  Judgement judgement() {
    var asking = new Asking();
    asking.revision(r -> {
      r.parts(List.of(new Part(text(), List.of(), media())));
      r.language(told.path("language").asText("fr"));
      r.unsupported(unsupported());
      r.intent(told.path("intent").asText("publish"));
      r.authorship(authorship(told, "trainedAlgorithmicMedia"));
      if (told.has("source")) {
        r.source(told.get("source").asText());
      }
    });
    if (told.has("countries")) {
      asking.countries(texts("countries"));
    }
    if (told.has("due")) {
      asking.due(Instant.parse(told.get("due").asText()));
    }
    asking.channel(c -> c.put("limit", told.path("limit").asInt(2000)));
    asking.brand(b -> {
      b.put("labelsAutomated", told.path("labelsAutomated").asBoolean(false));
      texts("banned").forEach(b.withArray("bannedWords")::add);
    });
    return asking.ask();
  }

  /** Whether the rule has a part in it. */
  boolean firesIn(Judgement judgement) {
    return judgement.label().rules().stream()
            .anyMatch(ref -> ref.pack().equals(pack) && ref.id().equals(rule))
        || !findings(judgement).isEmpty();
  }

  /** The words that the rule points at. */
  List<String> wordsIn(Judgement judgement) {
    return findings(judgement).stream()
        .filter(finding -> finding.span() != null)
        .map(finding -> text().substring(finding.span().start(), finding.span().end()))
        .toList();
  }

  /** The words that it should point at; empty where the case does not say. */
  List<String> words() {
    return texts("words");
  }

  /** What the label should say; empty where the case does not say. */
  String says() {
    return told.path("says").asText("");
  }

  @Override
  public String toString() {
    return "%s/%s %s: %s".formatted(pack, rule, fires ? "fires" : "spares", told);
  }

  private String text() {
    return told.path("text").asText("Un texte.");
  }

  private List<Finding> findings(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> finding.pack().equals(pack) && finding.rule().equals(rule))
        .toList();
  }

  private List<UnsupportedFact> unsupported() {
    return StreamSupport.stream(told.path("unsupported").spliterator(), false)
        .map(one -> unsupported(one.get("kind").asText(), one.get("words").asText()))
        .toList();
  }

  private UnsupportedFact unsupported(String kind, String words) {
    int start = text().indexOf(words);
    return new UnsupportedFact(kind, words, start, start + words.length());
  }

  private List<Media> media() {
    List<Media> media = new ArrayList<>();
    told.path("media")
        .forEach(medium -> {
          var type = medium.path("type").asText("image/png");
          media.add(new Media("0".repeat(64), type, "", authorship(medium, "")));
        });
    return media;
  }

  private static Authorship authorship(JsonNode told, String otherwise) {
    return new Authorship(
        told.path("authorship").asText(otherwise),
        told.path("oversight").asText("human_validated"),
        told.has("engine") ? told.get("engine").asText() : null,
        told.has("model") ? told.get("model").asText() : null,
        null,
        0);
  }

  private List<String> texts(String name) {
    var node = told.path(name);
    return node.isTextual()
        ? List.of(node.asText())
        : StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
  }
}
