package io.candor.moderation.detecting.personal;

/** States whose numbers of persons are known. */
public enum State {
  FR,
  US,
  GB,
  DE,
  ES,
  IT
}
