package io.candor.generation.composing;

import java.util.regex.Pattern;

/** The typographic rules of a language; addresses are left as they are. */
final class Typography {

  private static final String THIN = "\u202f";
  private static final String NO_BREAK = "\u00a0";
  private static final String SPACES = "[ \\u00a0\\u202f]";
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|[@#][\\p{L}\\d_]+");

  private Typography() {}

  /** The text as its language sets it: French puts no-break spaces before high punctuation. */
  static String set(String text, String language) {
    var tidy = text.strip().replaceAll("[ \\t]{2,}", " ");
    return language.equals("fr") ? outsideAddresses(tidy) : tidy;
  }

  /** Without repeated marks: "!!!" is "!", "..." is "…". */
  static String calm(String text) {
    return text.replaceAll("!{2,}", "!")
        .replaceAll("\\?{2,}", "?")
        .replaceAll("[!?]{3,}", "?!")
        .replaceAll("\\.{3,}", "…");
  }

  private static String outsideAddresses(String text) {
    var result = new StringBuilder();
    int from = 0;
    for (var address : ADDRESS.matcher(text).results().toList()) {
      result.append(french(text.substring(from, address.start()))).append(address.group());
      from = address.end();
    }
    return result.append(french(text.substring(from))).toString();
  }

  private static String french(String text) {
    return text.replaceAll("(?<=(?<!\\d)\\d{1,3})" + SPACES + "(?=\\d{3}(?!\\d))", THIN)
        .replaceAll("(?<=\\d)" + SPACES + "*%", THIN + "%")
        .replaceAll("(?<=[\\p{L}\\d»)%’'])" + SPACES + "*([;!?])", THIN + "$1")
        .replaceAll("(?<=[\\p{L}\\d»)])" + SPACES + "*:(?=\\s|$)", NO_BREAK + ":")
        .replaceAll("«" + SPACES + "*", "«" + NO_BREAK)
        .replaceAll(SPACES + "*»", NO_BREAK + "»")
        .replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
  }
}
