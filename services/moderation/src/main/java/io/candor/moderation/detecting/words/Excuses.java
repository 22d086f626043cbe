package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import io.candor.moderation.detecting.folding.Lexicon;
import java.util.List;

/**
 * The scopes in which words do not mean what they say. They never excuse a text that pretends ("I
 * am not racist, but"), nor one that agrees with what it quotes.
 *
 * @param scopes the lists that tell them
 */
public record Excuses(Lexicon lexicon, Scopes scopes) {

  /** Words between what is found and what follows it: "I will kill you now if you eat my". */
  private static final int OTHERWISE = 3;

  /** Phrases looked at before the end of what is found: those further away do not hold it. */
  private static final int HITS = 16;

  /**
   * Names of lists; empty for none.
   *
   * @param counter counter-speech ("that is racist"): in the same sentence, or anywhere about a
   *     quotation
   * @param condemned what is done about such words ("will be reported"): about a quotation only
   * @param concession what takes counter-speech its force
   * @param reclaimed how people speak of themselves ("proud to be a"): right before or after
   * @param without words that settle it wherever they stand
   * @param otherwise phrases that mean something else ("faggots and peas"): about what they hold,
   *     and what stands right before them
   */
  public record Scopes(
      String counter,
      String condemned,
      String concession,
      String reclaimed,
      String without,
      String otherwise) {}

  /** Whether the words at a place are excused. */
  boolean excuse(Passage passage, int start, int end) {
    return isThere(passage, scopes.without())
        || isOtherwise(passage, start, end)
        || isReclaimed(passage, start, end)
        || (!isThere(passage, scopes.concession()) && isCountered(passage, start, end));
  }

  private boolean isOtherwise(Passage passage, int start, int end) {
    var layout = passage.layout();
    var hits = hits(passage, scopes.otherwise());
    int behind = Places.firstFrom(hits, end);
    boolean follows =
        behind < hits.size()
            && layout.sameSentence(start, hits.get(behind).start())
            && layout.near(end, hits.get(behind).start(), OTHERWISE);
    return follows
        || hits.subList(Math.max(0, behind - HITS), behind).stream()
            .anyMatch(hit -> hit.end() > start);
  }

  private boolean isCountered(Passage passage, int start, int end) {
    return inSentence(passage, start, end)
        || (passage.layout().quoted(start, end)
            && (isOutside(passage, scopes.counter(), start)
                || isOutside(passage, scopes.condemned(), start)));
  }

  private boolean inSentence(Passage passage, int start, int end) {
    var layout = passage.layout();
    return isWithin(
        hits(passage, scopes.counter()),
        layout.sentenceStart(start),
        layout.sentenceEnd(start),
        start,
        end);
  }

  /** Words inside the quotation are the quoted one's. */
  private boolean isOutside(Passage passage, String list, int start) {
    var hits = hits(passage, list);
    var layout = passage.layout();
    return !hits.isEmpty()
        && !(layout.sameQuotation(start, hits.getFirst().start())
            && layout.sameQuotation(start, hits.getLast().start()));
  }

  private boolean isReclaimed(Passage passage, int start, int end) {
    var layout = passage.layout();
    var hits = hits(passage, scopes.reclaimed());
    int next = Places.firstFrom(hits, start);
    boolean before =
        next > 0
            && layout.sameSentence(hits.get(next - 1).start(), start)
            && layout.near(hits.get(next - 1).end(), start, 0);
    int behind = Places.firstFrom(hits, end);
    return before
        || (behind < hits.size()
            && layout.sameSentence(start, hits.get(behind).start())
            && layout.near(end, hits.get(behind).start(), 0));
  }

  private static boolean isWithin(List<Hit> hits, int first, int last, int start, int end) {
    for (int i = Places.firstFrom(hits, first);
        i < hits.size() && hits.get(i).start() < last;
        i++) {
      if (hits.get(i).end() <= start || hits.get(i).start() >= end) {
        return true;
      }
    }
    return false;
  }

  private List<Hit> hits(Passage passage, String list) {
    return list.isEmpty() ? List.of() : passage.hits(lexicon, list);
  }

  private boolean isThere(Passage passage, String list) {
    return !hits(passage, list).isEmpty();
  }
}
