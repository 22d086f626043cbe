package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.Contributor;
import io.candor.moderation.reviewing.Escalation;
import io.candor.moderation.reviewing.FourEyes;
import io.candor.rest.Caller;
import java.util.Collection;

/** Refuses who may not decide on a review, whatever they would decide. */
final class MayDecide {

  private MayDecide() {}

  static void require(Caller caller, Collection<Contributor> contributors, Escalation escalation) {
    FourEyes.objection(caller.sub(), caller.kind(), contributors)
        .or(() -> escalation.objection(caller.sub(), caller.groups()))
        .ifPresent(objection -> {
          throw ReviewProblems.not(objection);
        });
  }
}
