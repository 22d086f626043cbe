package io.candor.generation.origins;

import io.candor.clearance.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a text is known again, whatever was done to its case, accents, space and signs. */
public final class Wording {

  /** Fewer letters are the same by chance. */
  private static final int FEWEST = 40;

  /** Hangul fillers are letters that nobody sees; modifier letters pass for apostrophes. */
  private static final Pattern NO_LETTER =
      Pattern.compile("[^\\p{L}\\p{N}]|[\\p{Lm}\\x{115F}\\x{1160}]");

  private Wording() {}

  /** The letters and digits alone, in compatibility form, without accents, in upper case. */
  public static String folded(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    return NO_LETTER.matcher(plain).replaceAll("");
  }

  /** SHA-256 of the workspace and the folded text, in hexadecimal; empty where it is short. */
  public static Optional<String> digest(String workspace, String text) {
    var letters = folded(text);
    return letters.codePointCount(0, letters.length()) < FEWEST
        ? Optional.empty()
        : Optional.of(Sha256.hex(workspace + "\n" + letters));
  }
}
