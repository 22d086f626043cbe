package io.candor.moderation.recording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that a text had a person's editorial review, as exemptions of rules ask for it. It
 * takes no label away: that is for people to conclude from it.
 *
 * @param reviewer who is not among those who wrote or asked for it
 * @param change approved or amended
 * @param responsible the person with editorial responsibility, as the brand named it then
 * @param lacks what is missing of it; empty where nothing is
 */
public record EditorialReview(
    String reviewer,
    List<String> examined,
    String change,
    @Nullable String responsible,
    List<String> lacks) {

  /**
   * What the Commission's draft guidelines on Article 50 call an examination; a look at spelling is
   * none.
   */
  private static final List<String> OF_SUBSTANCE = List.of("accuracy", "plausibility", "sources");

  public EditorialReview {
    examined = List.copyOf(examined);
    lacks = List.copyOf(lacks);
  }

  /** Of a decision of a person that lets a text go on; absent for others. */
  static @Nullable EditorialReview of(Verdict verdict, Decider decider) {
    var change =
        switch (verdict) {
          case Verdict.Cleared _ -> "approved";
          case Verdict.Amended _ -> "amended";
          case Verdict.Held _, Verdict.Returned _, Verdict.Refused _ -> null;
        };
    if (change == null || !"reviewer".equals(decider.kind())) {
      return null;
    }
    var responsible = decider.responsible();
    List<String> lacks = new ArrayList<>(unexamined(decider.examined()));
    if (responsible == null || responsible.isBlank()) {
      lacks.add("responsible");
    }
    return new EditorialReview(decider.name(), decider.examined(), change, responsible, lacks);
  }

  private static List<String> unexamined(List<String> examined) {
    return OF_SUBSTANCE.stream()
        .filter(what -> examined.stream().noneMatch(what::equalsIgnoreCase))
        .map(what -> "examined: " + what)
        .toList();
  }
}
