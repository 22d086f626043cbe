package io.candor.moderation.judging;

/** Finds who judges a question. */
@FunctionalInterface
public interface Judges {

  /**
   * The judge by the one set of packs that holds, for the question's workspace, when its revision
   * is released. It stays that set whatever changes meanwhile: a judgement never mixes two.
   */
  Judge of(Question question);
}
