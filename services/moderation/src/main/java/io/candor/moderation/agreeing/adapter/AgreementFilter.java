package io.candor.moderation.agreeing.adapter;

import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** When the reviews were decided that are asked for. */
public record AgreementFilter(
    @QueryParam("since")
        @Parameter(
            description = "first instant of a decision; 90 days ago where left out",
            example = "2026-11-01T00:00:00Z")
        @Nullable String since,
    @QueryParam("until")
        @Parameter(
            description = "instant behind the last; now where left out",
            example = "2026-12-01T00:00:00Z")
        @Nullable String until) {

  private static final Duration USUAL = Duration.ofDays(90);
  private static final Duration LONGEST = Duration.ofDays(400);

  /** The same, complete; else a problem that names the parameter. */
  Period checked(Instant now) {
    var to = Objects.requireNonNullElse(Inputs.instant("until", until), now);
    var from = Objects.requireNonNullElse(Inputs.instant("since", since), to.minus(USUAL));
    if (from.isAfter(to) || from.isBefore(to.minus(LONGEST))) {
      throw Problems.invalid(
          "since",
          "It is after until, or more than 400 days before it.",
          "Ask for at most 400 days.");
    }
    return new Period(from, to);
  }
}
