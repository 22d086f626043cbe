package io.candor.moderation.agreeing.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.contracts.UnsupportedFact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that a person decided, as a case tells it: the text as it was reviewed, for readers, a
 * brand and a channel as they are known by now.
 */
record DecidedCase(
    UUID review,
    String decision,
    Instant decidedAt,
    String text,
    @Nullable String source,
    String language,
    String intent,
    Authorship authorship,
    @Nullable List<UnsupportedFact> unsupported,
    @Nullable List<Media> media,
    @Nullable String inReplyTo,
    boolean paidPartnership,
    @Nullable JsonNode brand,
    @Nullable JsonNode audience,
    @Nullable JsonNode channel) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Whether the rule should find it: a person stopped it too. */
  boolean fires() {
    return !"approve".equals(decision);
  }

  /** By the keys of a case. */
  ObjectNode told() {
    var told = JSON.objectNode().put("text", text).put("language", language).put("intent", intent);
    told.put("due", decidedAt.truncatedTo(ChronoUnit.SECONDS).toString());
    authored(told, authorship);
    if (source != null) {
      told.put("source", source);
    }
    if (inReplyTo != null) {
      told.put("inReplyTo", true);
    }
    if (paidPartnership) {
      told.put("paidPartnership", true);
    }
    media(told);
    unsupported(told);
    readers(told);
    return told.put("why", "%s in review %s".formatted(fires() ? "upheld" : "overturned", review));
  }

  private void readers(ObjectNode told) {
    copy(audience, "countries", told, "countries");
    copy(audience, "languages", told, "languages");
    copy(audience, "ageBands", told, "ages");
    copy(brand, "bannedWords", told, "banned");
    copy(brand, "labelsAutomated", told, "labelsAutomated");
    copy(channel, "kind", told, "channel");
    copy(channel, "limit", told, "limit");
    if (channel != null && channel.hasNonNull("nativeAiField")) {
      told.put("nativeField", true);
    }
  }

  private void media(ObjectNode told) {
    if (media != null && !media.isEmpty()) {
      var list = told.putArray("media");
      media.forEach(
          one -> authored(list.addObject().put("type", one.mediaType()), one.authorship()));
    }
  }

  private void unsupported(ObjectNode told) {
    if (unsupported != null) {
      var list = told.putArray("unsupported");
      unsupported.forEach(
          fact -> list.addObject().put("kind", fact.kind()).put("words", fact.words()));
    }
  }

  private static void authored(ObjectNode told, Authorship by) {
    told.put("authorship", by.digitalSourceType()).put("oversight", by.oversight());
    if (by.engine() != null) {
      told.put("engine", by.engine());
    }
    if (by.model() != null) {
      told.put("model", by.model());
    }
  }

  private static void copy(@Nullable JsonNode from, String name, ObjectNode told, String key) {
    if (from != null && from.hasNonNull(name)) {
      told.set(key, from.get(name));
    }
  }
}
