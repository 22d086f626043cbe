package io.candor.moderation.detecting;

import java.util.List;

/** Looks for one kind of thing. Shared by threads, and linear in the length of the text. */
public interface Detector {

  /** What one rule reports at most of one text: more tells nobody more. */
  int MOST = 20;

  /** Whether it looks at the text as it goes out, so that its label must be known before. */
  default boolean needsLabel() {
    return false;
  }

  /**
   * What a letter of a text costs at worst, in steps of a pattern: some 20 ns each. What looks for
   * no pattern and no words costs about as much as a small one.
   */
  default int steps() {
    return 25;
  }

  /** What it found, in the order of the text, {@link #MOST} at most. */
  List<Match> find(Passage passage);
}
