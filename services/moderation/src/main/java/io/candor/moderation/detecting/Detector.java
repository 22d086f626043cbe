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

  /** How many steps its pattern has, written out: what a letter of a text costs; 0 without one. */
  default int steps() {
    return 0;
  }

  /** What it found, in the order of the text, {@link #MOST} at most. */
  List<Match> find(Passage passage);
}
