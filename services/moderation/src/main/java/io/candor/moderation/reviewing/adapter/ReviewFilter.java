package io.candor.moderation.reviewing.adapter;

import io.candor.rest.Caller;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reviews are asked for, as the query says it. */
public record ReviewFilter(
    @QueryParam("state")
        @Parameter(
            description = "open (the default), decided or superseded",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"open", "decided", "superseded"}))
        @Nullable String state,
    @QueryParam("severity")
        @Parameter(
            description = "the gravest finding",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"critical", "high", "medium", "low", "info"}))
        @Nullable String severity,
    @QueryParam("brand") @Parameter(example = "demo") @Nullable String brand,
    @QueryParam("audience") @Parameter(example = "fr-young-adults") @Nullable String audience,
    @QueryParam("channel") @Parameter(example = "feed") @Nullable String channel,
    @QueryParam("language") @Parameter(example = "fr") @Nullable String language,
    @QueryParam("draft") @Parameter(description = "the reviews of one draft")
        @Nullable String draft,
    @QueryParam("claimedBy") @Parameter(description = "me, nobody, or somebody's sub")
        @Nullable String claimedBy,
    @QueryParam("escalated")
        @Parameter(
            description = "to whom it was escalated, or no",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"reviewer", "operator", "no"}))
        @Nullable String escalated,
    @QueryParam("rule")
        @Parameter(
            description = "pack/rule of a finding; moderation/appeal for appeals",
            example = "fr-influence/publicite")
        @Nullable String rule,
    @QueryParam("sort")
        @Parameter(
            description = "deadline (the default), severity or newest",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"deadline", "severity", "newest"}))
        @Nullable String sort) {

  private static final Set<String> STATES = Set.of("open", "decided", "superseded");
  private static final Set<String> SEVERITIES = Set.of("critical", "high", "medium", "low", "info");
  private static final Set<String> ESCALATED = Set.of("reviewer", "operator", "no");
  private static final int LONGEST_SUB = 255;
  private static final Pattern RULE = Pattern.compile("[a-z0-9-]{1,100}/[a-z0-9-]{1,100}");

  /** The same, fit to be asked; else a problem that names the parameter. */
  ReviewsAsked checked(Caller caller) {
    return new ReviewsAsked(
        caller.workspace(),
        oneOf("state", state == null ? "open" : state, STATES),
        severity == null ? null : oneOf("severity", severity, SEVERITIES),
        brand == null ? null : Inputs.name("brand", brand),
        audience == null ? null : Inputs.name("audience", audience),
        channel == null ? null : Inputs.name("channel", channel),
        language == null ? null : Inputs.language("language", language),
        draft == null ? null : draft(draft),
        claimedBy(caller),
        escalated == null ? null : oneOf("escalated", escalated, ESCALATED),
        rule == null ? null : rule(rule),
        ReviewSort.named(sort));
  }

  private @Nullable String claimedBy(Caller caller) {
    if (claimedBy == null) {
      return null;
    }
    return "me".equals(claimedBy) ? caller.sub() : Inputs.text("claimedBy", claimedBy, LONGEST_SUB);
  }

  private static String oneOf(String field, String value, Set<String> known) {
    if (!known.contains(value)) {
      throw Problems.invalid(
          field,
          "There is no such " + field + ".",
          "Use one of: " + String.join(", ", known.stream().sorted().toList()) + ".");
    }
    return value;
  }

  private static String rule(String name) {
    if (!RULE.matcher(name).matches()) {
      throw Problems.invalid(
          "rule", "It is not the name of a rule.", "Give pack/rule, as findings name them.");
    }
    return name;
  }

  private static UUID draft(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("draft", "It is not the id of a draft.", "Give a draft's id.");
    }
  }
}
