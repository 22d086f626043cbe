package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.DigitalSourceType;
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

  /** As it is recorded. */
  public static Authorship checked(@Nullable AuthorshipBody body, boolean agent) {
    var given = body == null ? new AuthorshipBody(null, null, null, null) : body;
    var type = given.type();
    boolean machine =
        DigitalSourceType.generative(type)
            || type.equals(DigitalSourceType.ALGORITHMIC_MEDIA)
            || !DigitalSourceType.decided(type);
    return new Authorship(
        type,
        given.level(agent),
        name("authorship.engine", given.engine),
        name("authorship.model", given.model),
        null,
        machine ? 0 : 1);
  }

  private String type() {
    if (digitalSourceType == null) {
      return UNDECLARED;
    }
    var term = digitalSourceType.replaceFirst(VOCABULARY, "");
    if (!TERM.matcher(term).matches()) {
      throw Problems.invalid(
          "authorship.digitalSourceType",
          "It is no term of the IPTC vocabulary.",
          "Give a short name like trainedAlgorithmicMedia, humanEdits or digitalCreation.");
    }
    return term;
  }

  private String level(boolean agent) {
    if (oversight == null) {
      return agent ? "fully_autonomous" : "human_validated";
    }
    if (!OVERSIGHT.contains(oversight)) {
      throw Problems.invalid(
          "authorship.oversight", "It is no level of oversight.", "Use one of " + OVERSIGHT + ".");
    }
    return oversight;
  }

  private static @Nullable String name(String field, @Nullable String value) {
    return value == null ? null : Inputs.text(field, value, 120);
  }
}
