package io.candor.moderation.screening;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of 100,000 UTF-16 units made to be slow to read. */
final class HostileTexts {

  private static final int LENGTH = 100_000;
  private static final Map<String, String> PIECES =
      Map.ofEntries(
          entry("one letter", "a"),
          entry("letters apart", "a "),
          entry("digits", "1"),
          entry("digits apart", "1 "),
          entry("dates", "1/1/26 "),
          entry("figures", "4 281 "),
          entry("at signs", "@"),
          entry("addresses", "a@b.fr "),
          entry("dots", "a.b."),
          entry("opening quotes", "« "),
          entry("names", "a Bcdef "),
          entry("identities", "juif "),
          entry("predicates", "dehors "),
          entry("both", "femmes sales "),
          entry("words run together", "femmesetaientavecnousdanslesvilles "),
          entry("slips", "fmemes doivnet mouirr "),
          entry("single quotes", "'a 'a "),
          entry("links", "sont sont femmes stupides "),
          entry("pairs", "les femmes sont des rats, raciste. "),
          entry("denials", "pas les femmes pas sont des rats "),
          entry("marks", "e\u0301\u0302\u0303"),
          entry("wide letters", "ﷺ"),
          entry("zero width", "\u200B"),
          entry("emoji", "👩‍👩‍👧"),
          entry("mathematical letters", "𝐤𝐢𝐥𝐥 "),
          entry("leet", "c0nn4rd "),
          entry("drawn out letters", "aaaab"),
          entry("plus signs", "+33 6 12 34 56 78 "),
          entry("accounts", "FR76 3000 6000 0112 3456 7890 18"),
          entry("colons", "2a02:"),
          entry("line breaks", "\n"),
          entry("carriage returns", "\r\n"),
          entry("lines of dots", ".\n"),
          entry("lines of letters", "a\n"),
          entry("quotations", "« the of » "),
          entry("quoted words", "« un deux trois » "),
          entry("quoted gaps", "«a… b… c» "),
          entry("rounded figures", "environ 4281 m "),
          entry("little words", "the of "),
          entry("mentions", "@ab "),
          entry("hashtags", "#FemmesSales "),
          entry("insults", "connard "),
          entry("broken surrogates", "a\ud83d b\udc00 "),
          entry("months", "mars 2026 "));

  private HostileTexts() {}

  static Map<String, String> all() {
    Map<String, String> texts = new TreeMap<>();
    PIECES.forEach((name, piece) -> texts.put(name, piece.repeat(LENGTH / piece.length())));
    texts.put("any code point", anything(new Random(20261125)));
    texts.put("10,000 mentions", mentions());
    texts.put("every plane", planes());
    return texts;
  }

  private static String mentions() {
    return IntStream.range(0, 10_000).mapToObj("@u%d "::formatted).collect(Collectors.joining());
  }

  private static String planes() {
    int step = Character.MAX_CODE_POINT / (LENGTH / 2);
    return IntStream.range(0, LENGTH / 2)
        .map(i -> i * step)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String anything(Random random) {
    var text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return text.toString();
  }
}
