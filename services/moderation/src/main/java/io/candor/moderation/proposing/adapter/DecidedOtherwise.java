package io.candor.moderation.proposing.adapter;

import io.candor.moderation.judging.Upshot;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft that would be decided otherwise.
 *
 * @param before by the packs in force, now
 * @param after with the proposed pack among them
 * @param rules {@code pack/rule} of those that speak in one of both only
 */
@Schema(name = "DecidedOtherwise")
public record DecidedOtherwise(
    UUID draft, int revision, Upshot before, Upshot after, List<String> rules) {

  public DecidedOtherwise {
    rules = List.copyOf(rules);
  }

  static DecidedOtherwise of(Otherwise one) {
    var difference = one.difference();
    return new DecidedOtherwise(
        one.draft(), one.revision(), difference.before(), difference.after(), difference.rules());
  }
}
