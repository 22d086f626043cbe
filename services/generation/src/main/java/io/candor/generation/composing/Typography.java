package io.candor.generation.composing;

/** The typographic rules of a language. */
final class Typography {

  private static final String THIN = "\u202f";
  private static final String NO_BREAK = "\u00a0";
  private static final String SPACES = "[ \\u00a0\\u202f]";

  private Typography() {}

  /** The text as its language sets it: French puts no-break spaces before high punctuation. */
  static String set(String text, String language) {
    var tidy = text.strip().replaceAll("[ \\t]{2,}", " ");
    return language.equals("fr") ? french(tidy) : tidy;
  }

  private static String french(String text) {
    return text.replaceAll("(?<=\\d)" + SPACES + "(?=\\d{3}(?!\\d))", THIN)
        .replaceAll("(?<=\\d)" + SPACES + "*%", THIN + "%")
        .replaceAll("(?<=[\\p{L}\\d»)%’'])" + SPACES + "*([;!?])", THIN + "$1")
        .replaceAll("(?<=[\\p{L}\\d»)])" + SPACES + "*:(?=\\s|$)", NO_BREAK + ":")
        .replaceAll("«" + SPACES + "*", "«" + NO_BREAK)
        .replaceAll(SPACES + "*»", NO_BREAK + "»")
        .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
  }
}
