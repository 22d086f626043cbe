package io.candor.generation.composing;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses a text's language by its stop words. */
final class LanguageGuess {

  private static final int ENOUGH = 3;

  private static final Map<String, Set<String>> STOP_WORDS =
      Map.of(
          "fr",
              words(
                  "le la les des une et est dans pour que qui sur pas avec plus ce sont au aux vous nous leur du en"),
          "en",
              words(
                  "the of and to in is that for it with as are this by be at from you have their was what on"),
          "de",
              words(
                  "der die das und ist nicht ein eine mit von zu den dem für auf sich wir sie im auch es des"),
          "es",
              words("el los las y es en que una por con para no se su al lo como más del pero sus"),
          "it",
              words(
                  "il lo gli di che e è un una per con non sono della del nel si dei alla più anche i"),
          "nl",
              words(
                  "de het een en van is dat op te in voor met niet zijn aan er ook bij wordt naar om"),
          "pt",
              words(
                  "o os as e é em um uma do da dos das que não com para por no na se ao mais foi são seu sua"));

  private LanguageGuess() {}

  /** The language, where the words leave little doubt. */
  static Optional<String> of(String text) {
    var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return STOP_WORDS.keySet().stream()
        .max(Comparator.comparingInt(l -> hits(words, l)))
        .filter(l -> hits(words, l) >= ENOUGH);
  }

  /** Whether the words speak for another language than this. */
  static boolean contradicts(String text, String language) {
    var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return of(text)
        .filter(guess -> !guess.equals(language))
        .filter(guess -> hits(words, guess) > hits(words, language))
        .isPresent();
  }

  private static int hits(String[] words, String language) {
    var stops = STOP_WORDS.getOrDefault(language, Set.of());
    int hits = 0;
    for (var word : words) {
      hits += stops.contains(word) ? 1 : 0;
    }
    return hits;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
