package io.candor.moderation.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoPersonsFromTest {

  @ParameterizedTest
  @CsvSource({
    "CRITICAL, critical, 2",
    "CRITICAL, high, 1",
    "HIGH, critical, 2",
    "HIGH, high, 2",
    "HIGH, medium, 1",
    "INFO, info, 2",
    "NEVER, critical, 1",
    "HIGH, never heard of, 2",
  })
  void whatIsAsGraveNeedsTwo(TwoPersonsFrom from, String severity, int approvals) {
    assertThat(from.approvals(severity)).isEqualTo(approvals);
  }
}
