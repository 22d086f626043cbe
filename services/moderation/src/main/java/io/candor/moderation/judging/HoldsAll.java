package io.candor.moderation.judging;

/**
 * Judges where the packs in force cannot be used: nobody knows what they would say, so that nothing
 * is released, and nothing is decided by others.
 *
 * @param judgement the one of everything
 */
public record HoldsAll(Judgement judgement) implements Judge {

  /** Where a workspace's own packs do not fit to those of the installation. */
  public static HoldsAll ownBroken(PackSet packs) {
    return new HoldsAll(Unjudged.ownBroken(packs));
  }

  /** Where those of the installation cannot be read, or do not fit together. */
  public static HoldsAll allBroken(PackSet packs) {
    return new HoldsAll(Unjudged.allBroken(packs));
  }

  @Override
  public Judgement judge(Question question) {
    return judgement;
  }

  @Override
  public PackSet inForce() {
    return judgement.grounds().packs();
  }
}
