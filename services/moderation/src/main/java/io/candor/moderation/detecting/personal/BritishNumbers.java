package io.candor.moderation.detecting.personal;

/** National insurance numbers of the United Kingdom: no check, but prefixes that nobody has. */
final class BritishNumbers {

  static final String FORM =
      "(?i:(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2}"
          + " ?[A-D])";

  private BritishNumbers() {}

  static Kind checks(String written) {
    return written.equals(written.toUpperCase(java.util.Locale.ROOT)) ? Kind.LIKELY : Kind.MAYBE;
  }
}
