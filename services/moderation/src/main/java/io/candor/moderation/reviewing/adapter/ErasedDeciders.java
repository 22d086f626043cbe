package io.candor.moderation.reviewing.adapter;

/** Who decided before on the draft of review r, and whose names are erased. */
final class ErasedDeciders {

  /** A column of its own in a statement; read as {@code DecidedBefore}. */
  static final String COLUMN =
      """
      (select coalesce(json_agg(json_build_object('salt', k.salt, 'digest', k.digest)), '[]') from decided_before k
        where k.draft = r.draft and k.workspace = r.workspace) as before,
      """;

  private ErasedDeciders() {}
}
