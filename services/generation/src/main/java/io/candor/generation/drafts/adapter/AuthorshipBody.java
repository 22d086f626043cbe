package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.DigitalSourceType;
import io.candor.generation.origins.Origin;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an author declares of a finished text.
 *
 * @param digitalSourceType IPTC short name, or its address
 * @param oversight C2PA human oversight level; what the caller is, where none is given
 */
@Schema(
    name = "DeclaredAuthorship",
    examples = "{\"digitalSourceType\":\"trainedAlgorithmicMedia\"}")
public record AuthorshipBody(
    @Nullable String digitalSourceType,
    @Nullable String oversight,
    @Nullable String engine,
    @Nullable String model) {

  /** Says nothing: moderation holds such a text for a person. */
  static final String UNDECLARED = "undeclared";

  private static final Pattern TERM = Pattern.compile("[A-Za-z]{1,64}");
  private static final String VOCABULARY = "^https?://cv\\.iptc\\.org/newscodes/digitalsourcetype/";
  private static final Set<String> OVERSIGHT =
      Set.of("fully_autonomous", "prompt_guided", "human_validated");

  /**
   * As it is recorded.
   *
   * @param field where it was sent
   */
  public static Authorship checked(String field, @Nullable AuthorshipBody body, Teller teller) {
    var given = body == null ? new AuthorshipBody(null, null, null, null) : body;
    var type = given.type(field, teller);
    return new Authorship(
        type,
        given.level(field, teller),
        name(field + ".engine", given.engine),
        name(field + ".model", given.model),
        null,
        Origin.human(type) ? 1 : 0);
  }

  /** Whether it says the same type, and no more. */
  boolean repeats(Authorship was) {
    return oversight == null
        && engine == null
        && model == null
        && digitalSourceType != null
        && digitalSourceType.replaceFirst(VOCABULARY, "").equals(was.digitalSourceType());
  }

  private String type(String field, Teller teller) {
    if (digitalSourceType == null) {
      return UNDECLARED;
    }
    var term = digitalSourceType.replaceFirst(VOCABULARY, "");
    if (!TERM.matcher(term).matches()) {
      throw Problems.invalid(
          field + ".digitalSourceType",
          "It is no term of the IPTC vocabulary.",
          "Give a short name like trainedAlgorithmicMedia, humanEdits or digitalCreation.");
    }
    if (teller == Teller.EDITING_AGENT
        && DigitalSourceType.decided(term)
        && !DigitalSourceType.generative(term)) {
      throw Problems.invalid(
          field + ".digitalSourceType",
          "Software that edits cannot say that no model had a part in it.",
          "Leave it out, or declare what AI did; a person may declare the rest.");
    }
    return term;
  }

  private String level(String field, Teller teller) {
    if (oversight == null) {
      return teller.oversight();
    }
    if (!OVERSIGHT.contains(oversight)) {
      throw Problems.invalid(
          field + ".oversight", "It is no level of oversight.", "Use one of " + OVERSIGHT + ".");
    }
    if (teller != Teller.PERSON && oversight.equals(Teller.PERSON.oversight())) {
      throw Problems.invalid(
          field + ".oversight",
          "Software cannot say that a person validated it.",
          "Give prompt_guided or fully_autonomous, or leave it out.");
    }
    return oversight;
  }

  private static @Nullable String name(String field, @Nullable String value) {
    return value == null ? null : Inputs.text(field, value, 120);
  }
}
