package io.candor.moderation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a case may say: a word that is not known would change nothing, unnoticed. */
final class Keys {

  private static final int LONGEST = 20_000;

  private static final Set<String> CASE =
      Set.of(
          "text",
          "language",
          "countries",
          "languages",
          "ages",
          "authorship",
          "oversight",
          "engine",
          "model",
          "media",
          "intent",
          "inReplyTo",
          "source",
          "due",
          "limit",
          "channel",
          "nativeField",
          "labelsAutomated",
          "paidPartnership",
          "banned",
          "responsible",
          "unsupported",
          "words",
          "says",
          "contains",
          "why",
          "gap");
  private static final Set<String> LISTS =
      Set.of(
          "countries", "languages", "ages", "media", "banned", "unsupported", "words", "contains");
  private static final Set<String> FLAGS =
      Set.of("inReplyTo", "nativeField", "labelsAutomated", "paidPartnership");
  private static final Set<String> MEDIUM =
      Set.of("type", "authorship", "oversight", "engine", "model");
  private static final Set<String> UNSUPPORTED = Set.of("kind", "words");
  private static final Set<String> INTENTS =
      Set.of("create", "optimise", "ideate", "illustrate", "reply", "publish");

  private Keys() {}

  /** An IllegalArgumentException says what is not known, or not right. */
  static void check(JsonNode told) {
    known(told, CASE);
    require(
        Stream.of("text", "source").allMatch(key -> told.path(key).asText("").length() <= LONGEST),
        "text or source is longer than the " + LONGEST + " characters that REST takes");
    told.properties().forEach(entry -> check(entry.getKey(), entry.getValue()));
    told.path("media").forEach(medium -> known(medium, MEDIUM));
    told.path("unsupported").forEach(one -> known(one, UNSUPPORTED));
    require(
        INTENTS.contains(told.path("intent").asText("publish")), "intent is none of " + INTENTS);
    require(told.path("limit").asText("1").matches("\\d{1,7}"), "limit is no number");
  }

  private static void check(String key, JsonNode value) {
    boolean list = LISTS.contains(key) && value.isArray();
    boolean words = key.equals("banned") || key.equals("contains") || key.equals("words");
    boolean scalar = value.isValueNode() && !value.isNull();
    require(list || (scalar && (!LISTS.contains(key) || words)), key + " is not what it must be");
    require(
        !FLAGS.contains(key) || value.asText().matches("true|false"), key + " is true or false");
  }

  private static void known(JsonNode object, Set<String> keys) {
    require(object.isObject(), "an object is expected: " + object);
    for (var entry : object.properties()) {
      require(
          keys.contains(entry.getKey()),
          "unknown field "
              + entry.getKey()
              + "; known are "
              + String.join(", ", new TreeSet<>(keys)));
    }
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
