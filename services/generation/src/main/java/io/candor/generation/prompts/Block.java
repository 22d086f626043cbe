package io.candor.generation.prompts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody outside wrote, as it stands in a question to a model: between marks of its name,
 * which it can neither close nor forge.
 */
public final class Block {

  /** Angles, and what a reader takes for them: full width, quotation marks, brackets, letters. */
  private static final String ANGLES = "<>＜＞﹤﹥˂˃‹›«»〈〉〈〉《》⟨⟩❬❭❮❯❰❱⦑⦒⧼⧽⪦⪧ᐸᐳ⋖⋗≮≯";

  private static final String DOUBLE = "≪≫⟪⟫⪡⪢";
  private static final String TRIPLE = "⋘⋙⫷⫸";
  private static final int OF_A_MARK = 3;
  private static final int MOST = 6_000;

  /** A run of them, also with blanks, marks that have no width, or accents between. */
  private static final Pattern RUN;

  static {
    var angle = "[" + ANGLES + DOUBLE + TRIPLE + "]";
    RUN = Pattern.compile(angle + "(?:[\\h\\p{Cf}\\p{Mn}]*+" + angle + ")*+");
  }

  private Block() {}

  /** The text between the marks of a name, each on a line of its own. */
  public static String of(String name, String text) {
    return "<<<" + name + "\n" + unmarked(text) + "\n" + name + ">>>";
  }

  /** Without runs that could be a mark; nothing is left to join into another. */
  private static String unmarked(String text) {
    return RUN.matcher(bounded(text))
        .replaceAll(
            run -> weight(run.group()) < OF_A_MARK ? Matcher.quoteReplacement(run.group()) : "");
  }

  private static int weight(String run) {
    return run.chars().map(Block::weight).sum();
  }

  private static int weight(int letter) {
    if (TRIPLE.indexOf(letter) >= 0) {
      return OF_A_MARK;
    }
    return DOUBLE.indexOf(letter) >= 0 ? 2 : ANGLES.indexOf(letter) >= 0 ? 1 : 0;
  }

  private static String bounded(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
  }
}
