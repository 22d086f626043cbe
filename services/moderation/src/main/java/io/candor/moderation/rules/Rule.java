package io.candor.moderation.rules;

import io.candor.contracts.RuleRef;
import io.candor.moderation.detecting.Detector;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack.
 *
 * @param id unique in its pack
 * @param category what it is about, as findings say it
 * @param severity info, low, medium, high or critical
 * @param label what a label must say, absent where its effect is another
 * @param detector what it looks for, absent where its conditions alone decide
 * @param message what is wrong, by language of the author
 * @param fix how to mend it
 */
public record Rule(
    String id,
    String pack,
    String version,
    Citation citation,
    Validity validity,
    String category,
    String severity,
    Effect effect,
    When when,
    @Nullable LabelDuty label,
    @Nullable Detector detector,
    Texts message,
    Texts fix) {

  /** Whether it speaks of these facts, at some instant at which they may be released. */
  public boolean appliesTo(Facts facts) {
    return validity.overlaps(facts.first(), facts.last()) && when.holds(facts);
  }

  /** How others name it. */
  public RuleRef ref() {
    return new RuleRef(id, pack, version);
  }
}
