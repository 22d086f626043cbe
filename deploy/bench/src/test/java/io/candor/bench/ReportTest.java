package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report that the design promises. */
class ReportTest {

  private static final Report REPORT =
      new Report(
          "2 processors",
          "abc1234",
          List.of(
              Measure.atLeast("flow.throughput", 512.4, "posts/s", 500),
              Measure.atMost("flow.p99", 120.25, "ms", 100),
              Measure.context("raw.kafka", 0.125, "messages/s")));

  @TempDir private Path folder;

  @Test
  void machinesReadMachineCommitAndMeasures() throws Exception {
    var file = folder.resolve("report.json");
    REPORT.writeTo(file);
    var json = new ObjectMapper().readTree(file.toFile());

    assertThat(json.path("machine").asText()).isEqualTo("2 processors");
    assertThat(json.path("commit").asText()).isEqualTo("abc1234");
    assertThat(json.path("measures")).hasSize(3);
    assertThat(json.at("/measures/0/name").asText()).isEqualTo("flow.throughput");
    assertThat(json.at("/measures/0/value").asDouble()).isEqualTo(512.4);
    assertThat(json.at("/measures/0/unit").asText()).isEqualTo("posts/s");
    assertThat(json.at("/measures/0/aim").asText()).isEqualTo("≥ 500");
    assertThat(json.at("/measures/2").has("aim")).isFalse();
    assertThat(json.at("/measures/2").has("met")).isFalse();
  }

  @Test
  void peopleReadWhatWasMetAndWhatWasMissed() {
    var lines = REPORT.table().lines().toList();

    assertThat(lines).anyMatch(l -> l.startsWith("flow.throughput") && l.endsWith(" met"));
    assertThat(lines).anyMatch(l -> l.startsWith("flow.p99") && l.endsWith(" missed"));
    assertThat(lines).anyMatch(l -> l.startsWith("raw.kafka") && !l.contains("met"));
  }

  @ParameterizedTest
  @CsvSource({"500, 500, true", "499.9, 500, false", "501, 500, true"})
  void anAimFromBelowIsMetAtIt(double value, double aim, boolean met) {
    assertThat(Measure.atLeast("a", value, "u", aim).met()).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"100, 100, true", "100.1, 100, false", "NaN, 100, false"})
  void anAimFromAboveIsMetAtIt(double value, double aim, boolean met) {
    assertThat(Measure.atMost("a", value, "u", aim).met()).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "12.346, 12.35", "123.4, 123", "0.5, 0.50"})
  void numbersAreAsLongAsTheyAreUseful(double value, String text) {
    assertThat(Measure.number(value)).isEqualTo(text);
  }
}
