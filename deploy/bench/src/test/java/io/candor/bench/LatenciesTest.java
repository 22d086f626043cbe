package io.candor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenciesTest {

  private final Latencies latencies = new Latencies();

  @Test
  void aPostIsMatchedWhicheverIsHeardFirst() {
    latencies.sent("a", 1000);
    latencies.published("a", 1050);
    latencies.published("b", 1070);
    latencies.sent("b", 1000);

    assertThat(latencies.count()).isEqualTo(2);
    assertThat(latencies.quantile(0)).isEqualTo(50);
    assertThat(latencies.quantile(1)).isEqualTo(70);
    assertThat(latencies.lastPublished()).isEqualTo(1070);
  }

  @Test
  void aPostCountsOnceHoweverOftenItIsHeardOf() {
    latencies.sent("a", 1000);
    latencies.published("a", 1050);
    latencies.published("a", 1050);

    assertThat(latencies.count()).isEqualTo(1);
  }

  @Test
  void whatWasNotPublishedOrNotSentHereDoesNotCount() {
    latencies.sent("a", 1000);
    latencies.published("b", 1050);

    assertThat(latencies.count()).isZero();
    assertThat(latencies.quantile(0.5)).isNaN();
  }

  @Test
  void anotherPhaseBeginsWithNothing() {
    latencies.sent("a", 1000);
    latencies.sent("b", 1000);
    latencies.published("a", 1050);
    latencies.reset();
    latencies.published("b", 1050);

    assertThat(latencies.count()).isZero();
    assertThat(latencies.lastPublished()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.5, 51", "0.99, 100", "1, 100"})
  void aQuantileIsOfTheSortedLatencies(double share, double millis) {
    LongStream.rangeClosed(1, 100)
        .forEach(n -> {
          latencies.sent("d" + n, 0);
          latencies.published("d" + n, 101 - n);
        });

    assertThat(latencies.quantile(share)).isEqualTo(millis);
  }
}
