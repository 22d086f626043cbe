package io.candor.moderation.detecting.grounding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Small numbers as words, so that a source may write "deux" and a text "2". */
final class NumberWords {

  private static final Map<String, BigDecimal> VALUES = new HashMap<>();

  static {
    add(
        "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
    add("zero une");
    add("zero one two three four five six seven eight nine ten eleven twelve");
    add("null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf");
    add("null ein");
    add("null eine");
    add("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce");
    add("cero una");
    add("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici");
    add("zero um dois tres quatro cinco seis sete oito nove dez onze doze");
    add("zero uma duas");
    add("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf");
  }

  private NumberWords() {}

  /** The value of a folded word. */
  static Optional<BigDecimal> value(String word) {
    return Optional.ofNullable(VALUES.get(word));
  }

  private static void add(String counted) {
    var words = counted.split(" ");
    for (int i = 0; i < words.length; i++) {
      // 11, not 1.1E+1: as the numbers of a text are stored
      VALUES.putIfAbsent(words[i], BigDecimal.valueOf(i).stripTrailingZeros());
    }
  }
}
