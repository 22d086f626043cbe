package io.candor.local.record;

/** Why a line proves nothing; said to whoever verifies. */
final class BadLine extends Exception {

  private static final long serialVersionUID = 1;

  BadLine(String why) {
    super(why);
  }

  /** The reason, as it is shown. */
  String why() {
    return String.valueOf(getMessage());
  }
}
