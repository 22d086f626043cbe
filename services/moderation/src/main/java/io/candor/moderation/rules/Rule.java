package io.candor.moderation.rules;

import io.candor.contracts.RuleRef;
import io.candor.moderation.conditions.Condition;
import io.candor.moderation.conditions.Facts;
import io.candor.moderation.detecting.Detector;
import io.candor.moderation.judging.OwnPacks;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack.
 *
 * @param id unique in its pack
 * @param category what it is about, as findings say it
 * @param severity info, low, medium, high or critical
 * @param confirmed whether its source was confirmed; where not, it never decides alone
 * @param label what a label must say, absent where its effect is another
 * @param detector what it looks for, absent where its conditions alone decide
 * @param message what is wrong, by language of the author
 * @param fix how to mend it
 * @param source where its pack says so
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
    boolean confirmed,
    Condition condition,
    @Nullable LabelDuty label,
    @Nullable Detector detector,
    Texts message,
    Texts fix,
    Field source) {

  /** Whether it asks for what others found, or looks at the post with its label. */
  boolean isLater() {
    return condition.isLater() || (detector != null && detector.needsLabel());
  }

  /** Whether it only notes what somebody else has to do, whatever the text says. */
  public boolean isDutyOfOthers() {
    return effect == Effect.RECORD && detector == null;
  }

  /** Whether it is in force at some instant at which this may be released. */
  boolean inForce(Facts facts) {
    return validity.overlaps(facts.first(), facts.last());
  }

  /** Whether it is of a pack that a workspace added: it takes nothing from other rules. */
  public boolean own() {
    return OwnPacks.are(pack);
  }

  /** How conditions name it: {@code pack/id}. */
  public String name() {
    return pack + "/" + id;
  }

  /** Whether conditions of the second round can ask for it. */
  boolean canBeFound() {
    return !isLater() && effect != Effect.LABEL;
  }

  /** How others name it. */
  public RuleRef ref() {
    return new RuleRef(id, pack, version);
  }
}
