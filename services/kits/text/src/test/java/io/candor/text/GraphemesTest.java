package io.candor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader sees as one character, as the Unicode standard's own test data have it. */
class GraphemesTest {

  static List<String> sequences() throws IOException {
    var file =
        Objects.requireNonNull(GraphemesTest.class.getResourceAsStream("grapheme-breaks.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> line.startsWith("÷")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void boundariesAreThoseOfTheStandard(String sequence) {
    var clusters = clusters(sequence);

    assertThat(CountingUnit.GRAPHEMES.length(String.join("", clusters))).isEqualTo(clusters.size());
    assertThat(clusters)
        .allSatisfy(one -> assertThat(CountingUnit.GRAPHEMES.length(one)).isEqualTo(1));
  }

  private static List<String> clusters(String sequence) {
    return Arrays.stream(sequence.split("÷"))
        .map(String::strip)
        .filter(cluster -> !cluster.isEmpty())
        .map(GraphemesTest::text)
        .toList();
  }

  private static String text(String cluster) {
    return Arrays.stream(cluster.split("×"))
        .map(point -> Character.toString(Integer.parseInt(point.strip(), 16)))
        .collect(Collectors.joining());
  }
}
