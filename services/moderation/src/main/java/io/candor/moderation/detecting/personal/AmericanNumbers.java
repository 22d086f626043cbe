package io.candor.moderation.detecting.personal;

/** Social security numbers of the United States: no check, but parts that nobody has. */
final class AmericanNumbers {

  static final String FORM =
      "(?<![.-])(?!000|666|9)\\d{3}([ -]?)(?!00)\\d{2}\\1(?!0000)\\d{4}(?![-.]\\d)";

  private AmericanNumbers() {}

  /** Hyphens are how it is written; without, nine digits are anything. */
  static Kind checks(String written) {
    return written.indexOf('-') > 0 ? Kind.LIKELY : Kind.MAYBE;
  }
}
