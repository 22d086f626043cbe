package io.candor.moderation.rules;

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
 *   <li>a text that an agent wrote or edited, and no person vouches for;
 *   <li>a text that an engine composed.
 * </ul>
 *
 * <p>A declaration that AI had a hand in it is never doubted: it only adds to the label.
 */
public final class Declared {

  private static final Set<String> WRITTEN =
      Set.of(DigitalSourceType.DIGITAL_CREATION, DigitalSourceType.HUMAN_EDITS);

  /** Media that tools make of data or of other media: naming the tool contradicts nothing. */
  private static final Set<String> BY_TOOLS =
      Set.of(
          DigitalSourceType.ALGORITHMIC_MEDIA,
          DigitalSourceType.ALGORITHMICALLY_ENHANCED,
          DigitalSourceType.DATA_DRIVEN_MEDIA);

  private static final Set<String> MACHINE_LED = Set.of("fully_autonomous", "prompt_guided");
  private static final Set<String> WRITING = Set.of("author", "editor", "composer");

  private Declared() {}

  /** Of the text of a revision; terms of cameras, scanners and charts say nothing of a text. */
  public static Origin text(Revision revision) {
    var origin = medium(revision.authorship());
    if (origin != Origin.HUMAN) {
      return origin;
    }
    boolean written = WRITTEN.contains(revision.authorship().digitalSourceType());
    boolean machine = revision.contributors().stream().anyMatch(one -> wrote(one, revision));
    return written && !machine ? Origin.HUMAN : Origin.UNDECIDED;
  }

  /** Of a medium. */
  public static Origin medium(Authorship authorship) {
    var type = authorship.digitalSourceType();
    boolean contradicted =
        !DigitalSourceType.generative(type)
            && (authorship.model() != null || (!BY_TOOLS.contains(type) && byMachine(authorship)));
    return contradicted ? Origin.UNDECIDED : Origin.of(type);
  }

  private static boolean byMachine(Authorship authorship) {
    return authorship.engine() != null || MACHINE_LED.contains(authorship.oversight());
  }

  private static boolean wrote(Contributor contributor, Revision revision) {
    return switch (contributor.kind()) {
      case "engine" -> true;
      case "agent" ->
          WRITING.contains(contributor.role())
              && !"human_validated".equals(revision.authorship().oversight());
      default -> false;
    };
  }
}
