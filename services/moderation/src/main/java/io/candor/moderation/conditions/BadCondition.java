package io.candor.moderation.conditions;

/** A condition that cannot be asked; its message says where in it, and what to write instead. */
public final class BadCondition extends Exception {

  private static final long serialVersionUID = 1L;

  BadCondition(String reason) {
    super(reason);
  }
}
