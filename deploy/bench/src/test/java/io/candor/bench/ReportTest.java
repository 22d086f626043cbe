package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final Report REPORT =
      new Report(
          "2 processors",
          "abc1234",
          List.of(
              Measure.atLeast("flow.throughput", 499.9, "posts/s", 500),
              Measure.atMost("flow.p99", 100, "ms", 100),
              Measure.context("raw.kafka", 12.345, "messages/s")));

  @Test
  void anAimIsMetAtItsLimitAndMissedBelowIt() {
    assertThat(REPORT.measures()).extracting(Measure::met).containsExactly(false, true, null);
  }

  @Test
  void theTableSaysWhereItWasMadeAndWhichAimsAreMissed() {
    assertThat(REPORT.table().lines())
        .contains("machine  2 processors", "commit   abc1234")
        .anyMatch(line -> line.startsWith("flow.throughput") && line.endsWith("missed"))
        .anyMatch(line -> line.startsWith("flow.p99") && line.endsWith("met"))
        .anyMatch(line -> line.startsWith("raw.kafka") && line.contains("12.35"));
  }

  @Test
  void theJsonHasEachFigureWithItsUnitAndAim(@TempDir Path folder) throws IOException {
    REPORT.writeTo(folder.resolve("report.json"));

    var read = new JsonMapper().readTree(folder.resolve("report.json").toFile());

    assertThat(read.at("/commit").asText()).isEqualTo("abc1234");
    assertThat(read.at("/measures/0/value").asDouble()).isEqualTo(499.9);
    assertThat(read.at("/measures/1/unit").asText()).isEqualTo("ms");
    assertThat(read.at("/measures/1/aim").asText()).isEqualTo("≤ 100");
    assertThat(read.at("/measures/2").has("aim")).isFalse();
  }
}
