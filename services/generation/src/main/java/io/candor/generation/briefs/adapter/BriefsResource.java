package io.candor.generation.briefs.adapter;

import io.candor.contracts.Json;
import io.candor.generation.drafts.adapter.Teller;
import io.candor.rest.Answer;
import io.candor.rest.Callers;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** Takes briefs. */
@Path("/v1/briefs")
@Tag(name = "briefs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
@APIResponse(
    responseCode = "403",
    description = "The token's groups do not allow it (application/problem+json)")
public class BriefsResource {

  private final Callers callers;
  private final AcceptBrief acceptance;

  BriefsResource(Callers callers, AcceptBrief acceptance) {
    this.callers = callers;
    this.acceptance = acceptance;
  }

  @POST
  @Cancellable(false)
  @RolesAllowed({"author", "operator", "agent"})
  @Operation(
      summary = "Asks for posts, one a channel",
      description =
          "Composes, improves or takes a finished text; it is checked, labelled and published without further calls."
              + " With an Idempotency-Key the same request again gets the same answer for 24 hours.")
  @APIResponse(
      responseCode = "202",
      description = "Accepted: its story is at Location",
      headers = @Header(name = "Location", description = "The brief"),
      content = @Content(schema = @Schema(implementation = Accepted.class)))
  @APIResponse(
      responseCode = "400",
      description = "A field is not valid (application/problem+json)")
  @APIResponse(responseCode = "413", description = "It is too large (application/problem+json)")
  @APIResponse(
      responseCode = "422",
      description =
          "It cannot be done: intent-unsupported, brand-unknown, audience-unknown, channel-unknown, media-unknown, media-type-differs, authorship-recorded, too-long, schedule-past, schedule-too-far, …"
              + " (application/problem+json)")
  public Uni<Response> accept(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable BriefBody body) {
    var caller = callers.current();
    if (body == null) {
      throw Problems.invalid("", "There is no body.", "Send the brief as JSON.");
    }
    var brief = body.checked(Teller.of(caller));
    var request = key == null ? "" : "POST /v1/briefs " + Json.write(body);
    return acceptance.accept(brief, caller, key, request).map(Answer::response);
  }
}
