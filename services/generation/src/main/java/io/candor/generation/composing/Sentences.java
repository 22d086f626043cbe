package io.candor.generation.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a source into sentences, and says some of them shorter. */
final class Sentences {

  // an initial, a title or an abbreviation before the full stop ends no sentence
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?…][»”\"')]?)(?<!(?<!\\p{L})\\p{Lu}\\.)"
              + "(?<!(?<!\\p{L})(?:Dr|Mr|Mrs|Ms|St|Ste|Pr|M|MM|Mme|no|No|etc|env|av|bd|cf|vs|approx|e\\.g|i\\.e|p\\. ex)\\.)"
              + "\\s+(?=[\\p{Lu}\\d«\"“(\\p{So}])");

  private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•*▪➡→✅👉]|\\d{1,2}[.)])\\s+");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
  private static final Pattern CODE = Pattern.compile("(?is)<(script|style)[^>]*>.*?</\\1>");

  private Sentences() {}

  /** The sentences, in order, markup taken out. */
  static List<Sentence> of(String source) {
    var plain = TAG.matcher(CODE.matcher(source).replaceAll(" ")).replaceAll(" ");
    List<Sentence> all = new ArrayList<>();
    int paragraph = 0;
    for (var line : plain.split("\\R")) {
      var words = BULLET.matcher(line).replaceFirst("").replaceAll("\\s+", " ").strip();
      boolean item = BULLET.matcher(line).find();
      for (var sentence : cut(words)) {
        all.add(new Sentence(all.size(), paragraph, sentence, item));
      }
      paragraph++;
    }
    return List.copyOf(all);
  }

  /** What is quoted or in brackets stays in one piece. */
  private static List<String> cut(String line) {
    List<String> pieces = new ArrayList<>();
    var open = "";
    for (var piece : END.split(line)) {
      var words = open.isEmpty() ? piece.strip() : open + " " + piece.strip();
      open = balanced(words) ? "" : words;
      if (open.isEmpty() && !words.isBlank()) {
        pieces.add(words);
      }
    }
    if (!open.isBlank()) {
      pieces.add(open);
    }
    return pieces;
  }

  /** Whether every quotation and bracket that begins also ends. */
  static boolean balanced(String text) {
    return count(text, '«') == count(text, '»')
        && count(text, '“') == count(text, '”')
        && count(text, '(') == count(text, ')')
        && count(text, '"') % 2 == 0;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  /** The same said shorter: without brackets that hold no figure, without a clause that trails. */
  static String shortened(String sentence) {
    return sentence
        .replaceAll("\\s*\\([^()\\d]*\\)", "")
        .replaceAll("\\s*;[^;]*$", ".")
        .replaceAll(",\\s+(ce qui|ce que|which|where|où)\\s[^,.]*(?=[.!?]$)", "")
        .strip();
  }
}
