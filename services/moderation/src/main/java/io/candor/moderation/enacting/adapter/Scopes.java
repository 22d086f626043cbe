package io.candor.moderation.enacting.adapter;

import io.candor.moderation.judging.OwnPacks;
import io.candor.moderation.policy.PutPack;
import io.candor.moderation.policy.adapter.Administration;
import io.candor.rest.Caller;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import jakarta.enterprise.context.ApplicationScoped;

/** Whom a pack is for, and who may change that. */
@ApplicationScoped
class Scopes {

  private final Administration administration;

  Scopes(Administration administration) {
    this.administration = administration;
  }

  /** A workspace's own, or all. */
  String of(Caller caller, String id) {
    return OwnPacks.are(Inputs.name("id", id)) ? caller.workspace() : PutPack.ALL;
  }

  /** The same, for who changes it: a person, and of the right workspace. */
  String changed(Caller caller, String id) {
    if (caller.agent()) {
      throw Problems.forbidden("Software never changes rules, whatever its groups.");
    }
    var scope = of(caller, id);
    if (scope.equals(PutPack.ALL) && !administration.isOf(caller)) {
      throw Problems.forbidden(
          "Packs of the installation are changed by operators of the workspace that administrates"
              + " it. One of your workspace has an id that begins with own-.");
    }
    return scope;
  }

  /** Whether a caller may see who changed it. */
  boolean known(Caller caller, String id) {
    return OwnPacks.are(id) || administration.isOf(caller);
  }
}
