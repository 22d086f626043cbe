package io.candor.moderation.judging;

/**
 * Says what the rules in force make of a revision. Pure and fast, but it costs CPU: never asked on
 * an event loop. It may throw: who asks holds the draft then, and never clears it.
 */
public interface Judge {
  Judgement judge(Question question);

  /** The packs by which it does. */
  PackSet inForce();
}
