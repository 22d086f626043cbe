package io.candor.generation.briefs.adapter;

import io.candor.rest.Problem;
import io.candor.rest.ProblemException;
import java.util.List;

/** Something a brief names was not heard of: the event may be on its way. */
final class NotHeardYet extends RuntimeException {

  private final transient List<String> what;

  NotHeardYet(List<String> what) {
    super("not heard of: " + what, null, false, false);
    this.what = List.copyOf(what);
  }

  /** What is answered when it was waited for in vain. */
  ProblemException problem() {
    var first = what.getFirst();
    if (first.equals("rules")) {
      return Problem.of(
              503,
              "rules-unknown",
              "The rules are not known yet",
              "Moderation has not announced the rules in force.")
          .asException();
    }
    var field = first.startsWith("audience") ? "audience" : "channels";
    var kind = first.startsWith("audience") ? "audience" : "channel";
    return Problem.of(
            422,
            kind + "-unknown",
            "Something the brief names is not known",
            "Not known here: " + String.join(", ", what) + ".")
        .at(field, "Put it first, or correct its name.")
        .asException();
  }
}
