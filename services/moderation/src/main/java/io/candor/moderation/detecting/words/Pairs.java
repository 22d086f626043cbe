package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Detector;
import io.candor.moderation.detecting.Match;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Finds what is said of somebody: a subject and a predicate of the same language in one sentence, a
 * few words apart, not denied. Neither alone says anything: "women" is no insult, and a "parasite"
 * may be one.
 */
public final class Pairs implements Detector {

  /** What begins further away than this and the distance allowed ends too far away as well. */
  private static final int LONGEST = 12;

  private final Lexicon lexicon;
  private final PairOf lists;
  private final Excuses excuses;

  /**
   * What to look for.
   *
   * @param subject list of whom
   * @param predicate list of what is said of them
   * @param negation list of what denies it; empty for none
   * @param within most words between the two
   */
  public record PairOf(String subject, String predicate, String negation, int within) {}

  /** Looks for pairs in the lists of a lexicon. */
  public Pairs(Lexicon lexicon, PairOf lists, Excuses excuses) {
    this.lexicon = lexicon;
    this.lists = lists;
    this.excuses = excuses;
  }

  @Override
  public int steps() {
    return 5;
  }

  /** A text is read once for all lists; what is found is put together for each. */
  @Override
  public List<Match> find(Passage passage) {
    var hits = passage.hits(lexicon);
    List<Match> found = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < hits.size() && found.size() < MOST; i++) {
      if (hits.get(i).entry().list().equals(lists.predicate())) {
        var match = paired(passage, hits, i).filter(m -> !excused(passage, m));
        if (match.isPresent() && match.get().start() >= covered) {
          found.add(match.get());
          covered = match.get().end();
        }
      }
    }
    return found;
  }

  private boolean excused(Passage passage, Match match) {
    return excuses.excuse(passage, match.start(), match.end());
  }

  private Optional<Match> paired(Passage passage, List<Hit> hits, int predicate) {
    return nearest(passage, hits, predicate, i -> i + 1)
        .or(() -> nearest(passage, hits, predicate, i -> i - 1))
        .map(subject -> span(subject, hits.get(predicate)));
  }

  /** The nearest subject on one side, if it is near enough and nothing denies it. */
  private Optional<Hit> nearest(
      Passage passage, List<Hit> hits, int predicate, IntUnaryOperator step) {
    var said = hits.get(predicate);
    for (int i = step.applyAsInt(predicate);
        i >= 0 && i < hits.size() && isAround(passage, said, hits.get(i));
        i = step.applyAsInt(i)) {
      var hit = hits.get(i);
      if (hit.entry().list().equals(lists.subject())
          && reaches(passage, said, hit)
          && hit.entry().language().equals(said.entry().language())) {
        return denied(passage, hit, said) ? Optional.empty() : Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /** Whether to look on: a phrase that begins before a short word may end nearer than that does. */
  private boolean isAround(Passage passage, Hit said, Hit other) {
    var layout = passage.layout();
    int first = Math.min(said.start(), other.start());
    int last = Math.max(said.start(), other.start());
    return layout.sameSentence(first, last) && layout.near(first, last, lists.within() + LONGEST);
  }

  private boolean reaches(Passage passage, Hit said, Hit other) {
    int end = Math.min(said.end(), other.end());
    int start = Math.max(said.start(), other.start());
    return passage.layout().near(end, start, lists.within());
  }

  /** A denial stands between the two, or right before both. */
  private boolean denied(Passage passage, Hit subject, Hit predicate) {
    if (lists.negation().isEmpty()) {
      return false;
    }
    int first = Math.min(subject.start(), predicate.start());
    int end = Math.min(subject.end(), predicate.end());
    int start = Math.max(subject.start(), predicate.start());
    var denials = passage.hits(lexicon, lists.negation());
    for (int i = Places.firstFrom(denials, start) - 1; i >= 0; i--) {
      var denial = denials.get(i);
      if (!isRightBefore(passage, denial, first) && denial.start() < end) {
        return false;
      }
      if (denial.entry().language().equals(predicate.entry().language())
          && denial.end() <= start
          && (denial.start() >= end || denial.end() <= first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightBefore(Passage passage, Hit denial, int first) {
    var layout = passage.layout();
    return denial.end() <= first
        && layout.sameSentence(denial.start(), first)
        && layout.near(denial.end(), first, 1);
  }

  private static Match span(Hit one, Hit other) {
    return Match.at(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
