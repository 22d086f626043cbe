package io.candor.moderation.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Texts of 100,000 UTF-16 units made to be slow to read. */
final class HostileTexts {

  private static final int LENGTH = 100_000;

  private HostileTexts() {}

  static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    repeat(texts, "one letter", "a");
    repeat(texts, "letters apart", "a ");
    repeat(texts, "digits", "1");
    repeat(texts, "digits apart", "1 ");
    repeat(texts, "dates", "1/1/26 ");
    repeat(texts, "figures", "4 281 ");
    repeat(texts, "at signs", "@");
    repeat(texts, "addresses", "a@b.fr ");
    repeat(texts, "dots", "a.b.");
    repeat(texts, "opening quotes", "« ");
    repeat(texts, "names", "a Bcdef ");
    repeat(texts, "identities", "juif ");
    repeat(texts, "predicates", "dehors ");
    repeat(texts, "both", "femmes sales ");
    repeat(texts, "pairs", "les femmes sont des rats, raciste. ");
    repeat(texts, "denials", "pas les femmes pas sont des rats ");
    repeat(texts, "marks", "e\u0301\u0302\u0303");
    repeat(texts, "wide letters", "ﷺ");
    repeat(texts, "zero width", "\u200B");
    repeat(texts, "emoji", "👩‍👩‍👧");
    repeat(texts, "mathematical letters", "𝐤𝐢𝐥𝐥 ");
    repeat(texts, "leet", "c0nn4rd ");
    repeat(texts, "drawn out letters", "aaaab");
    repeat(texts, "plus signs", "+33 6 12 34 56 78 ");
    repeat(texts, "accounts", "FR76 3000 6000 0112 3456 7890 18");
    repeat(texts, "colons", "2a02:");
    repeat(texts, "line breaks", "\n");
    repeat(texts, "months", "mars 2026 ");
    texts.put("any code point", anything(new Random(20261125)));
    return texts;
  }

  private static void repeat(Map<String, String> texts, String name, String piece) {
    texts.put(name, piece.repeat(LENGTH / piece.length()));
  }

  private static String anything(Random random) {
    var text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return text.toString();
  }
}
