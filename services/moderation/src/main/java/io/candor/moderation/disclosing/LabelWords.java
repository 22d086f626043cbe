package io.candor.moderation.disclosing;

import io.candor.moderation.rules.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds the words for what is owed: few sentences, all of it, and nothing that is not owed. */
public final class LabelWords {

  private static final String FALLBACK = "en";
  private final List<Wording> wordings;
  private final Map<Set<String>, List<Wording>> chosen = new ConcurrentHashMap<>();

  public LabelWords(Collection<Wording> wordings) {
    this.wordings = List.copyOf(wordings);
  }

  /**
   * One readable label that makes all of these statements, in a language or else in English.
   *
   * @throws IllegalStateException if no words exist for one of them
   */
  public String of(Set<String> statements, String language, Detail detail) {
    return chosen.computeIfAbsent(Set.copyOf(statements), this::choose).stream()
        .map(wording -> words(wording, language, detail))
        .collect(Collectors.joining(" "));
  }

  private List<Wording> choose(Set<String> statements) {
    Set<String> open = new LinkedHashSet<>(statements);
    List<Wording> chosen = new ArrayList<>();
    while (!open.isEmpty()) {
      var best = best(statements, open);
      chosen.add(best);
      open.removeAll(best.says());
    }
    chosen.sort(Comparator.comparingInt(wordings::indexOf));
    return List.copyOf(chosen);
  }

  private Wording best(Set<String> statements, Set<String> open) {
    return wordings.stream()
        .filter(wording -> statements.containsAll(wording.says()))
        .max(
            Comparator.comparingInt((Wording wording) -> shared(wording, open))
                .thenComparing(wording -> wording.says().size(), Comparator.reverseOrder()))
        .filter(wording -> shared(wording, open) > 0)
        .orElseThrow(() -> new IllegalStateException("no label says " + open));
  }

  private static int shared(Wording wording, Set<String> open) {
    return (int) wording.says().stream().filter(open::contains).count();
  }

  private static String words(Wording wording, String language, Detail detail) {
    var words = wording.byLanguage().get(language);
    if (words == null) {
      words = wording.byLanguage().getOrDefault(FALLBACK, new Wording.Words("AI", "AI"));
    }
    return detail == Detail.SHORT ? words.brief() : words.full();
  }
}
