package io.candor.moderation.detecting.personal;

/** What something that has the form of a person's number is. */
enum Kind {
  /** None: its check is wrong. */
  NO,
  /** Many things are written so. */
  MAYBE,
  /** Few other things are. */
  LIKELY,
  /** Nothing else is. */
  SURELY;

  /** This where a check was met; else none. */
  Kind where(boolean met) {
    return met ? this : NO;
  }
}
