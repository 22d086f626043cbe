package io.candor.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param name e.g. {@code flow.throughput}
 * @param aim what we want, in words with its unit; absent where the figure is only context
 * @param met whether the aim is met; absent without an aim
 */
public record Measure(
    String name, double value, String unit, @Nullable String aim, @Nullable Boolean met) {

  static Measure context(String name, double value, String unit) {
    return new Measure(name, value, unit, null, null);
  }

  static Measure atLeast(String name, double value, String unit, double aim) {
    return new Measure(name, value, unit, "≥ " + number(aim), value >= aim);
  }

  static Measure atMost(String name, double value, String unit, double aim) {
    return new Measure(name, value, unit, "≤ " + number(aim), value <= aim);
  }

  static String number(double value) {
    return value >= 100 || value == Math.rint(value)
        ? String.format("%.0f", value)
        : String.format("%.2f", value);
  }
}
