package io.candor.moderation.detecting;

import io.candor.moderation.detecting.folding.Disguises;
import io.candor.moderation.detecting.folding.Folded;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text to look at. It is folded once, and read once by each lexicon, whatever the number of rules
 * that ask. For one thread.
 */
public final class Passage {

  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt(Hit::start)
          .thenComparing(Comparator.comparingInt(Hit::end).reversed());

  private static final int FEW = 2;

  private final String text;
  private final String language;
  private final Known known;
  private final Map<Lexicon, List<Hit>> hits = new HashMap<>();
  private final Map<Listed, List<Hit>> listed = new HashMap<>();
  private final Map<Lexicon, List<Hit>> mended = new HashMap<>();
  private final Map<Listed, List<Hit>> guessed = new HashMap<>();
  private final Map<Listed, Set<String>> languages = new HashMap<>();
  private final Map<Sentence, Set<String>> spoken = new HashMap<>();
  private final Map<Class<?>, Object> made = new HashMap<>();
  private final Map<Record, List<Hit>> kept = new HashMap<>();
  private Room room = Room.ENDLESS;
  private @Nullable Folded plain;
  private @Nullable List<Folded> disguises;
  private @Nullable Layout layout;

  /**
   * A text in a language.
   *
   * @param language primary subtag
   */
  public Passage(String text, String language, Known known) {
    this.text = text;
    this.language = language;
    this.known = known;
  }

  public String text() {
    return text;
  }

  /** The same without capitals; its length may differ. */
  public String lowerCase() {
    return once(LowerCase.class, () -> new LowerCase(text.toLowerCase(Locale.ROOT))).text();
  }

  private record LowerCase(String text) {}

  public String language() {
    return language;
  }

  public Known known() {
    return known;
  }

  /** How long it is with its label; endless until that is known. */
  public Room room() {
    return room;
  }

  /** From now on it is known how it goes out. */
  public void goesOutIn(Room known) {
    room = known;
  }

  /** Its sentences and quotations. */
  public Layout layout() {
    if (layout == null) {
      layout = Layout.of(text);
    }
    return layout;
  }

  /** What a lexicon finds in it, disguised words too, by place, the longest first. */
  public List<Hit> hits(Lexicon lexicon) {
    return hits.computeIfAbsent(lexicon, this::read);
  }

  /** Those of one list. */
  public List<Hit> hits(Lexicon lexicon, String list) {
    return listed.computeIfAbsent(
        new Listed(lexicon, list),
        key -> hits(lexicon).stream().filter(hit -> hit.entry().list().equals(list)).toList());
  }

  /**
   * The same, and what may be one of them misspelt: a guess, for those who look for more than one
   * word.
   */
  public List<Hit> guesses(Lexicon lexicon, String list) {
    return guessed.computeIfAbsent(
        new Listed(lexicon, list),
        key -> {
          Set<Hit> all = new LinkedHashSet<>(hits(lexicon, list));
          var mended = mended(lexicon);
          if (mended.isEmpty()) {
            return hits(lexicon, list);
          }
          mended.stream().filter(hit -> hit.entry().list().equals(list)).forEach(all::add);
          return all.stream().sorted(BY_PLACE).toList();
        });
  }

  private List<Hit> mended(Lexicon lexicon) {
    return mended.computeIfAbsent(lexicon, key -> key.guess(plain(), language));
  }

  /**
   * The languages it is read in: the one it says it is in, and any that it has more little words
   * of, so that nobody hides words by naming another language.
   *
   * @param little list of the little words of each language
   */
  public Set<String> languages(Lexicon lexicon, String little) {
    return languages.computeIfAbsent(
        new Listed(lexicon, little), key -> spoken(hits(lexicon, little), 1));
  }

  /**
   * The same at a place: also those that its sentence has more little words of, so that a word of
   * one language is read in a text of another. One little word tells nothing.
   */
  public Set<String> languages(Lexicon lexicon, String little, int place) {
    var start = layout().sentenceStart(place);
    return spoken.computeIfAbsent(
        new Sentence(new Listed(lexicon, little), start),
        key -> {
          Set<String> all = new LinkedHashSet<>(languages(lexicon, little));
          int end = layout().sentenceEnd(place);
          var near =
              hits(lexicon, little).stream()
                  .filter(hit -> hit.start() >= start && hit.end() <= end)
                  .toList();
          all.addAll(spoken(near, FEW));
          return all;
        });
  }

  /** What several rules choose from its hits, chosen once; the key says how. */
  public List<Hit> once(Record key, Supplier<List<Hit>> choose) {
    var known = kept.get(key);
    if (known == null) {
      known = choose.get();
      kept.put(key, known);
    }
    return known;
  }

  /** Something that several rules make of it, made once. */
  public <T> T once(Class<T> kind, Supplier<T> make) {
    return kind.cast(made.computeIfAbsent(kind, key -> make.get()));
  }

  private Set<String> spoken(List<Hit> little, int fewest) {
    Map<String, Integer> counts = new HashMap<>();
    little.forEach(hit -> counts.merge(hit.entry().language(), 1, Integer::sum));
    int own = counts.getOrDefault(language, 0);
    Set<String> spoken = new LinkedHashSet<>(Set.of(language));
    counts.forEach((other, count) -> {
      if (count > own && count >= fewest) {
        spoken.add(other);
      }
    });
    return spoken;
  }

  private record Listed(Lexicon lexicon, String list) {}

  private record Sentence(Listed little, int start) {}

  private List<Hit> read(Lexicon lexicon) {
    Set<Hit> found = new LinkedHashSet<>(lexicon.find(plain()));
    disguises().forEach(reading -> found.addAll(lexicon.find(reading)));
    return found.stream().sorted(BY_PLACE).toList();
  }

  /** Its words, disguises apart. */
  public Folded plain() {
    if (plain == null) {
      plain = Folded.of(text);
    }
    return plain;
  }

  private List<Folded> disguises() {
    if (disguises == null) {
      disguises = Disguises.of(text, plain());
    }
    return disguises;
  }
}
