package io.candor.local.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

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
   * @param entry in its canonical form (RFC 8785)
   * @param workspace that the entry names
   */
  record Line(String entry, String workspace, long index, List<byte[]> path, String head) {}

  static Line read(String text) throws BadLine {
    try {
      var line = JSON.readTree(text);
      var entry = line.path("entry");
      if (!entry.isObject() || !line.path("index").isIntegralNumber()) {
        throw new BadLine("it is no line of an export: entry or index is missing");
      }
      return new Line(
          new JsonCanonicalizer(entry.toString()).getEncodedString(),
          entry.path("workspace").asText(),
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
      try {
        hashes.add(HexFormat.of().parseHex(hash.asText()));
      } catch (IllegalArgumentException e) {
        throw new BadLine("its path is not of hashes");
      }
    }
    return hashes;
  }
}
