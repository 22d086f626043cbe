package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whom a text speaks of: groups by their names, and by a pronoun where a group was named in the
 * same sentence or the one before.
 *
 * @param names list of groups
 * @param pronouns list of what may stand for one; empty for none
 * @param unmeant list of phrases in which a name or a predicate is none ("women's tennis", "I hate
 *     that"); empty for none
 * @param slips whether words that may be misspelt count too; that takes as long as all else
 */
public record Targets(
    Lexicon lexicon, String names, String pronouns, String unmeant, boolean slips) {

  private static final int OVERLAPPING = 12;

  /** Names looked at before a place: one word may be a name in each language. */
  private static final int HITS = 32;

  /** Those of a text, by place. */
  List<Hit> in(Passage passage) {
    return passage.once(this, () -> read(passage));
  }

  private List<Hit> read(Passage passage) {
    var named = meant(passage, names);
    if (pronouns.isEmpty() || named.isEmpty()) {
      return named;
    }
    List<Hit> all = new ArrayList<>(named);
    for (var pronoun : passage.hits(lexicon, pronouns)) {
      if (toldBefore(passage, named, pronoun)) {
        all.add(pronoun);
      }
    }
    all.sort(Comparator.comparingInt(Hit::start));
    return all;
  }

  /** The hits of a list, without those that are part of a phrase which means something else. */
  List<Hit> meant(Passage passage, String list) {
    return passage.once(
        new Meant(lexicon, unmeant, list, slips), () -> chosen(passage, hits(passage, list)));
  }

  /** The hits of a list. */
  List<Hit> hits(Passage passage, String list) {
    return slips ? passage.guesses(lexicon, list) : passage.hits(lexicon, list);
  }

  /** The same, guesses apart: what excuses must be there. */
  List<Hit> said(Passage passage, String list) {
    return passage.once(
        new Meant(lexicon, unmeant, list, false),
        () -> chosen(passage, passage.hits(lexicon, list)));
  }

  /** What {@link #meant} depends on: targets with other names choose the same. */
  private record Meant(Lexicon lexicon, String unmeant, String list, boolean guessed) {}

  private List<Hit> chosen(Passage passage, List<Hit> hits) {
    if (unmeant.isEmpty() || passage.hits(lexicon, unmeant).isEmpty()) {
      return hits;
    }
    var phrases = passage.hits(lexicon, unmeant);
    return hits.stream().filter(hit -> !isPart(hit, phrases)).toList();
  }

  /** Whether a group was named before a place, in its sentence or the one before. */
  boolean toldBefore(Passage passage, List<Hit> named, Hit of) {
    int next = Places.firstFrom(named, of.start());
    for (int i = next - 1; i >= Math.max(0, next - HITS); i--) {
      var name = named.get(i);
      if (name.end() <= of.start()
          && name.entry().language().equals(of.entry().language())
          && passage.layout().sentencesBetween(name.start(), of.start()) <= 1) {
        return true;
      }
    }
    return false;
  }

  /** Phrases are few words long: only those that begin shortly before its end can touch it. */
  private static boolean isPart(Hit hit, List<Hit> phrases) {
    int next = Places.firstFrom(phrases, hit.end());
    for (int i = next - 1; i >= Math.max(0, next - OVERLAPPING); i--) {
      var phrase = phrases.get(i);
      boolean within = phrase.start() >= hit.start() && phrase.end() <= hit.end();
      if (phrase.end() > hit.start()
          && !within
          && phrase.entry().language().equals(hit.entry().language())) {
        return true;
      }
    }
    return false;
  }
}
