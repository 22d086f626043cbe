package io.candor.moderation.detecting.words;

import io.candor.moderation.detecting.Layout;
import io.candor.moderation.detecting.Passage;
import io.candor.moderation.detecting.folding.Hit;
import java.util.List;

/**
 * Words that deny what follows, in its clause: between a name and what is said of it, or shortly
 * before both.
 *
 * @param list of such words; empty for none
 */
public record Denials(Targets targets, String list) {

  private static final int SHORTLY = 3;

  /** Those of a text, by place; a guess excuses nothing. */
  List<Hit> in(Passage passage) {
    return list.isEmpty() ? List.of() : targets.said(passage, list);
  }

  /** Whether what two hits say together is denied; the first stands before the last. */
  static boolean deny(Layout layout, List<Hit> denials, Hit first, Hit last) {
    for (int i = Places.firstFrom(denials, last.start()) - 1; i >= 0; i--) {
      var denial = denials.get(i);
      if (denial.start() < first.end() && !isRightBefore(layout, denial, first)) {
        return false;
      }
      if (denial.entry().language().equals(last.entry().language())
          && denial.end() <= last.start()
          && (denial.start() >= first.end() || denial.end() <= first.start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightBefore(Layout layout, Hit denial, Hit first) {
    return denial.end() <= first.start()
        && layout.sameSentence(denial.start(), first.start())
        && layout.sameClause(denial.end(), first.start())
        && layout.near(denial.end(), first.start(), SHORTLY);
  }
}
