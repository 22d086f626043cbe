package io.candor.moderation.detecting;

import java.util.List;

/** Looks for one kind of thing. Shared by threads, and linear in the length of the text. */
public interface Detector {

  /** What it found, in the order of the text. */
  List<Match> find(Passage passage);
}
