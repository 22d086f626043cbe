package io.candor.moderation.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML with the line of each value: a field's is that of its name. All scalars are words;
 * anchors are not expanded.
 */
public final class YamlFile {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final int DEEPEST = 30;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String file;
  private final YAMLParser parser;
  private int depth;

  private YamlFile(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** The file's one document; a {@link BadPack} where it is no YAML. */
  public static Field read(String file, String text) {
    try (var parser = YAML.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new BadPack(file, 1, "the file is empty; write it, or remove it");
      }
      return new YamlFile(file, parser).document();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      var said = e.getOriginalMessage().strip();
      throw new BadPack(file, line, said + "; " + YamlCure.of(text, line));
    } catch (IOException e) {
      throw new BadPack(file, 1, e.getMessage() + "; mend the YAML there");
    }
  }

  /** What would stand behind another {@code ---} would say nothing, unnoticed. */
  private Field document() throws IOException {
    var document = value(line());
    if (parser.nextToken() != null) {
      throw new BadPack(file, line(), "there is a second document in the file; leave it out");
    }
    return document;
  }

  private Field value(int line) throws IOException {
    if (parser.getObjectId() != null || parser.isCurrentAlias()) {
      throw new BadPack(file, line, "anchors and aliases are not used in packs; write it out");
    }
    // of "condition: ! commercial" only what is not denied would be left, unnoticed
    if (parser.getTypeId() != null) {
      throw new BadPack(
          file,
          line,
          "what begins with ! is a tag in YAML, and says nothing in packs; put the whole value in single quotes");
    }
    if (++depth > DEEPEST) {
      throw new BadPack(file, line, "it is nested too deep; " + DEEPEST + " levels are enough");
    }
    var field =
        switch (parser.currentToken()) {
          case START_OBJECT -> object(line);
          case START_ARRAY -> list(line);
          default -> new Field(file, line, JSON.textNode(parser.getText()), Map.of(), List.of());
        };
    depth--;
    return field;
  }

  private Field object(int line) throws IOException {
    Map<String, Field> entries = new LinkedHashMap<>();
    ObjectNode json = JSON.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      int named = line();
      parser.nextToken();
      var field = value(named);
      entries.put(name, field);
      json.set(name, field.json());
    }
    return new Field(file, line, json, entries, List.of());
  }

  private Field list(int line) throws IOException {
    List<Field> items = new ArrayList<>();
    ArrayNode json = JSON.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      var item = value(line());
      items.add(item);
      json.add(item.json());
    }
    return new Field(file, line, json, Map.of(), List.copyOf(items));
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
