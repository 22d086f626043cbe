package io.candor.moderation.conditions;

import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.Revision;
import java.util.Set;

/**
 * What a declaration of authorship comes to. One that contradicts itself, or what is known of who
 * had a hand in it, decides nothing: it is {@link Origin#UNDECIDED}, held for a person, and never
 * read as human. Contradictory are, with a type that says no model made it:
 *
 * <ul>
 *   <li>people's work of which an engine or a model is named, and anything of which a model is;
 *   <li>people's work of which the oversight says that a machine made it, guided or not;
 *   <li>a text that an agent wrote or edited, and no person vouches for: by rule or not;
 *   <li>a text that an engine composed; one by rule where it was not composed here, since nobody
 *       here knows whether that engine is a model;
 *   <li>a medium made of data or of other media by a tool that no person vouches for.
 * </ul>
 *
 * <p>A declaration that AI had a hand in it is never doubted: it only adds to the label.
 */
public final class Declared {

  private static final Set<String> WRITTEN =
      Set.of(DigitalSourceType.DIGITAL_CREATION, DigitalSourceType.HUMAN_EDITS);

  private static final Set<String> MACHINE_LED = Set.of("fully_autonomous", "prompt_guided");
  private static final Set<String> WRITING = Set.of("author", "editor", "composer");

  private Declared() {}

  /** Of the text of a revision; terms of cameras, scanners and charts say nothing of a text. */
  public static Origin text(Revision revision) {
    var origin = medium(revision.authorship());
    boolean doubted =
        switch (origin) {
          case HUMAN -> !written(revision) || byMachine(revision);
          case AUTOMATED ->
              !composedHere(revision)
                  && (revision.authorship().engine() != null || byMachine(revision));
          default -> false;
        };
    return doubted ? Origin.UNDECIDED : origin;
  }

  /** Of a medium. */
  public static Origin medium(Authorship authorship) {
    var type = authorship.digitalSourceType();
    boolean contradicted =
        !DigitalSourceType.generative(type)
            && (authorship.model() != null || byMachine(authorship));
    return contradicted ? Origin.UNDECIDED : Origin.of(type);
  }

  /** Naming the tool contradicts nothing where a rule made it, or a person knows that tool. */
  private static boolean byMachine(Authorship authorship) {
    boolean named = authorship.engine() != null;
    return switch (authorship.digitalSourceType()) {
      case DigitalSourceType.ALGORITHMIC_MEDIA -> false;
      case DigitalSourceType.ALGORITHMICALLY_ENHANCED, DigitalSourceType.DATA_DRIVEN_MEDIA ->
          named && !validated(authorship);
      default -> named || MACHINE_LED.contains(authorship.oversight());
    };
  }

  private static boolean byMachine(Revision revision) {
    boolean validated = validated(revision.authorship());
    return revision.contributors().stream().anyMatch(one -> wrote(one, validated));
  }

  private static boolean wrote(Contributor contributor, boolean validated) {
    return switch (contributor.kind()) {
      case "engine" -> true;
      case "agent" -> WRITING.contains(contributor.role()) && !validated;
      default -> false;
    };
  }

  private static boolean written(Revision revision) {
    return WRITTEN.contains(revision.authorship().digitalSourceType());
  }

  /** Recorded from what ran: where an agent changed its words, it is by rule no longer. */
  private static boolean composedHere(Revision revision) {
    return !"publish".equals(revision.intent())
        && revision.contributors().stream().anyMatch(one -> "engine".equals(one.kind()));
  }

  private static boolean validated(Authorship authorship) {
    return "human_validated".equals(authorship.oversight());
  }
}
