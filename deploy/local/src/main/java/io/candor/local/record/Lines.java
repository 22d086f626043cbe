package io.candor.local.record;

import static io.candor.local.record.Shape.LEAF;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an export. */
final class Lines {

  /** What is there twice could be read in two ways. */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Lines() {}

  /**
   * A line in its parts.
   *
   * @param leaf the hash of its entry, or what stands in place of one; hexadecimal
   * @param workspace that the entry names; none where there is no entry
   * @param shape what is left of it
   */
  record Line(
      String leaf,
      @Nullable String workspace,
      Shape shape,
      long index,
      List<byte[]> path,
      String head) {}

  static Line read(String text) throws BadLine {
    try {
      var line = JSON.readTree(text);
      var entry = line.path("entry");
      if (!line.path("index").isIntegralNumber() || entry.isObject() == line.has("leaf")) {
        throw new BadLine("it is no line of an export: entry or index is missing");
      }
      return new Line(
          HexFormat.of()
              .formatHex(entry.isObject() ? Hashes.leaf(entry) : hash(line.path("leaf"), "leaf")),
          entry.isObject() ? entry.path("workspace").asText() : null,
          entry.isObject() ? Parts.shape(entry.path("sealed"), line.path("disclosed")) : LEAF,
          line.path("index").asLong(),
          path(line.path("path")),
          line.path("head").asText());
    } catch (JsonProcessingException e) {
      throw new BadLine("it is no whole line of JSON");
    } catch (IOException e) {
      throw new BadLine("its entry has no canonical form");
    }
  }

  private static List<byte[]> path(JsonNode path) throws BadLine {
    var hashes = new ArrayList<byte[]>();
    for (var hash : path) {
      hashes.add(hash(hash, "path"));
    }
    return hashes;
  }

  private static byte[] hash(JsonNode hash, String where) throws BadLine {
    try {
      return HexFormat.of().parseHex(hash.asText());
    } catch (IllegalArgumentException e) {
      throw new BadLine("its " + where + " is not of hashes");
    }
  }
}
