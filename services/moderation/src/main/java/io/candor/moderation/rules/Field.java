package io.candor.moderation.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value in a pack's file that knows its line, so that whoever reads it can say what is wrong
 * there.
 */
public final class Field {

  private final String file;
  private final int line;
  private final JsonNode json;
  private final Map<String, Field> entries;
  private final List<Field> items;

  Field(String file, int line, JsonNode json, Map<String, Field> entries, List<Field> items) {
    this.file = file;
    this.line = line;
    this.json = json;
    this.entries = entries;
    this.items = items;
  }

  /** What the file says here. */
  public JsonNode json() {
    return json;
  }

  public String file() {
    return file;
  }

  /** Where it is: file and line. */
  public String place() {
    return file + ", line " + line;
  }

  /** Where it is in its file, counted from 1. */
  public int line() {
    return line;
  }

  /** The mistake in this place. */
  public BadPack bad(String reason) {
    return new BadPack(file, line, reason);
  }

  /** Refuses fields by other names, and what has none. */
  public Field only(String... names) {
    var known = Set.of(names);
    entries()
        .forEach((name, field) -> {
          if (!known.contains(name)) {
            throw field.bad("unknown field " + name + "; known are " + sorted(known));
          }
        });
    return this;
  }

  /** A field that must be there. */
  public Field get(String name) {
    return find(name).orElseThrow(() -> bad("the field " + name + " is missing; write it"));
  }

  public Optional<Field> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** Its fields, in the order of the file; it must have some. */
  public Map<String, Field> entries() {
    if (!json.isObject()) {
      throw bad("there are no fields here; fields are expected here, name: value");
    }
    return entries;
  }

  /** Its items; it must be a list. */
  public List<Field> items() {
    if (!json.isArray()) {
      throw bad("this is no list; a list is expected here");
    }
    return items;
  }

  /** Its words; they must not be blank. */
  public String text() {
    if (!json.isValueNode() || json.isNull() || json.asText().isBlank()) {
      throw bad("there is nothing here; words are expected here");
    }
    return json.asText().strip();
  }

  public List<String> texts() {
    return items().stream().map(Field::text).toList();
  }

  /** A whole number within limits, both included. */
  public int number(int least, int most) {
    try {
      int number = Integer.parseInt(text());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of its limits
    }
    throw bad(
        "this is no such number; a whole number from "
            + least
            + " to "
            + most
            + " is expected here");
  }

  /** A constant of an enum, by its name in lower case with hyphens. */
  <E extends Enum<E>> E oneOf(Class<E> vocabulary) {
    var known =
        Arrays.stream(vocabulary.getEnumConstants())
            .collect(Collectors.toMap(Field::wireName, constant -> constant));
    var constant = known.get(text());
    if (constant == null) {
      throw bad("unknown word " + text() + "; known are " + sorted(known.keySet()));
    }
    return constant;
  }

  /** One of these words. */
  String oneOf(Set<String> vocabulary) {
    if (!vocabulary.contains(text())) {
      throw bad("unknown word " + text() + "; known are " + sorted(vocabulary));
    }
    return text();
  }

  /** A constant as packs write it. */
  static String wireName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String sorted(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }
}
