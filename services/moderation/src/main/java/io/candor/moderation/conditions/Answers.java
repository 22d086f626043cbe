package io.candor.moderation.conditions;

/** Which answers a condition may have. */
record Answers(boolean yes, boolean no) {

  Answers not() {
    return new Answers(no, yes);
  }

  Answers and(Answers other) {
    return new Answers(yes && other.yes, no || other.no);
  }

  Answers or(Answers other) {
    return not().and(other.not()).not();
  }
}
