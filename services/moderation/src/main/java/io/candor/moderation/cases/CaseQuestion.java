package io.candor.moderation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.Finding;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.contracts.Window;
import io.candor.moderation.judging.Circumstances;
import io.candor.moderation.judging.Known;
import io.candor.moderation.judging.Question;
import io.candor.moderation.rules.Validity;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The question that a few told facts put to the rules; what they leave out is that of an AI-made
 * French text for readers in France, due on 25 November 2026 on a feed.
 */
public final class CaseQuestion {

  private static final Instant USUAL = Instant.parse("2026-11-25T10:00:00Z");
  private static final Duration WANTED = Duration.ofHours(1);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private final JsonNode told;

  /** By the keys of a case; an IllegalArgumentException says what is not known of them. */
  public CaseQuestion(JsonNode told) {
    Keys.check(told);
    this.told = told;
  }

  /** When it is due, wanted for an hour; an IllegalArgumentException where that is no instant. */
  public Instant due() {
    var due = told.path("due").asText("");
    try {
      return due.isEmpty() ? USUAL : Instant.parse(due);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(due + " is no UTC instant; write 2026-12-01T10:00:00Z", e);
    }
  }

  /** Whether what holds then is in force at some instant at which it may go out. */
  public boolean isDueUnder(Validity validity) {
    return validity.overlaps(due(), until());
  }

  /** When it may go out last. */
  private Instant until() {
    return due().plus(WANTED);
  }

  Question question() {
    return new Question(
        "default",
        revision(),
        new Circumstances(known(brand()), known(audience()), known(channel())));
  }

  /** The words of its text that findings point at. */
  static List<String> words(JsonNode told, List<Finding> findings) {
    var text = new CaseQuestion(told).text();
    return findings.stream()
        .map(Finding::span)
        .filter(Objects::nonNull)
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private Revision revision() {
    return new Revision(
        1,
        or("intent", "publish"),
        "demo",
        "readers",
        "feed",
        or("language", "fr"),
        List.of(new Part(text(), List.of(), media())),
        authorship(told, "trainedAlgorithmicMedia"),
        List.of(new Contributor("alice", "person", "author")),
        new KnownVersions(1, 1, 1),
        new Window(due(), until(), null),
        told.has("source") ? or("source", "") : null,
        0,
        flag("inReplyTo") ? "https://example.org/posts/1" : null,
        unsupported(),
        null,
        flag("paidPartnership"));
  }

  private String text() {
    return or("text", "Un texte.");
  }

  private List<Media> media() {
    return stream("media")
        .map(one -> {
          var type = one.path("type").asText("image/png");
          return new Media("0".repeat(64), type, "", authorship(one, ""));
        })
        .toList();
  }

  private List<UnsupportedFact> unsupported() {
    return stream("unsupported").map(this::unsupported).toList();
  }

  private UnsupportedFact unsupported(JsonNode one) {
    var words = one.path("words").asText();
    int start = text().indexOf(words);
    return new UnsupportedFact(one.path("kind").asText(), words, start, start + words.length());
  }

  private static Authorship authorship(JsonNode one, String otherwise) {
    return new Authorship(
        one.path("authorship").asText(otherwise),
        one.path("oversight").asText("human_validated"),
        orNull(one, "engine"),
        orNull(one, "model"),
        null,
        0);
  }

  private static @Nullable String orNull(JsonNode one, String name) {
    return one.has(name) ? one.get(name).asText() : null;
  }

  private ObjectNode brand() {
    var brand = JSON.objectNode().put("name", "Demo");
    brand.put("labelsAutomated", flag("labelsAutomated"));
    brand.put("responsible", or("responsible", ""));
    brand.set("bannedWords", list("banned"));
    return brand;
  }

  private ObjectNode audience() {
    var audience = JSON.objectNode().put("labelDetail", "short");
    audience.set(
        "countries", told.has("countries") ? list("countries") : JSON.arrayNode().add("FR"));
    audience.set("languages", list("languages"));
    audience.set("ageBands", list("ages"));
    return audience;
  }

  private ObjectNode channel() {
    var channel = JSON.objectNode().put("kind", or("channel", "feed"));
    channel.put("limit", Integer.parseInt(or("limit", "2000"))).put("unit", "graphemes");
    return flag("nativeField") ? channel.put("nativeAiField", "made_with_ai") : channel;
  }

  private JsonNode list(String name) {
    var all = JSON.arrayNode();
    stream(name).forEach(all::add);
    return all;
  }

  private Stream<JsonNode> stream(String name) {
    var node = told.path(name);
    return node.isTextual() ? Stream.of(node) : StreamSupport.stream(node.spliterator(), false);
  }

  private String or(String name, String otherwise) {
    return told.path(name).asText(otherwise);
  }

  private boolean flag(String name) {
    return Boolean.parseBoolean(or(name, "false"));
  }

  private static Known known(JsonNode facts) {
    return new Known(1, facts);
  }
}
