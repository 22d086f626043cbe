package io.candor.generation.briefs.adapter;

import io.candor.generation.adapter.Ids;
import io.candor.rest.Answer;
import io.candor.rest.Callers;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Takes appeals against refusals. */
@Path("/v1/drafts/{draft}/appeal")
@Tag(name = "drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
@APIResponse(
    responseCode = "403",
    description = "The token's groups do not allow it (application/problem+json)")
public class AppealsResource {

  private final Callers callers;
  private final AppealDraft appeals;

  AppealsResource(Callers callers, AppealDraft appeals) {
    this.callers = callers;
    this.appeals = appeals;
  }

  @POST
  @Cancellable(false)
  @RolesAllowed("author")
  @Operation(
      summary = "Appeals against its refusal: the same text, as a draft of a new brief",
      description =
          "What ended never reopens: the new draft continues it. It is held for a person, and who"
              + " decided before does not decide again. A refusal is appealed once, by a person.")
  @APIResponse(
      responseCode = "202",
      description = "Accepted: its story is at Location",
      headers = @Header(name = "Location", description = "The new brief"),
      content = @Content(schema = @Schema(implementation = Accepted.class)))
  @APIResponse(
      responseCode = "400",
      description = "A field is not valid (application/problem+json)")
  @APIResponse(
      responseCode = "404",
      description = "There is none in this workspace (application/problem+json)")
  @APIResponse(
      responseCode = "409",
      description = "not-refused or appealed-already (application/problem+json)")
  @APIResponse(
      responseCode = "422",
      description =
          "brand-unknown, audience-gone, channel-gone, channel-disabled, schedule-past, schedule-too-far, …"
              + " (application/problem+json)")
  public Uni<Response> appeal(
      @PathParam("draft") String draft,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable AppealBody body) {
    var id = Ids.of("draft", draft);
    var caller = callers.current();
    if (caller.agent()) {
      throw Problems.forbidden("Software appeals against nothing, whatever its groups.");
    }
    if (body == null) {
      throw Problems.invalid("reason", "There is no body.", "Send the reason as JSON.");
    }
    return appeals
        .appeal(
            new AppealDraft.Asked(id, body.checkedReason(), body.checkedSchedule(), caller, key))
        .map(Answer::response);
  }
}
