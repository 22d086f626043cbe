package io.candor.moderation.reviewing.adapter;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A person's decision over REST. */
@Path("/v1/reviews/{id}/decision")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("reviewer")
public class ReviewDecisionsResource {

  private final Callers callers;
  private final DecideReview reviews;

  ReviewDecisionsResource(Callers callers, DecideReview reviews) {
    this.callers = callers;
    this.reviews = reviews;
  }

  @POST
  @Cancellable(false)
  @Operation(
      summary = "Approve, amend or refuse",
      description =
          "If-Match names the revision that was seen. Who had a hand in the draft, and software,"
              + " may not decide. An approval keeps the label that the rules ask for.")
  @APIResponse(
      responseCode = "200",
      description = "Decided, and said so by event",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Decided.class),
              examples = @ExampleObject(name = "an approval", value = ReviewExamples.DECIDED)))
  @APIResponse(responseCode = "400", description = "A field is missing or not valid")
  @APIResponse(responseCode = "403", description = "Not a reviewer, software, or four-eyes")
  @APIResponse(responseCode = "404", description = "No such review in this workspace")
  @APIResponse(
      responseCode = "409",
      description =
          "review-closed, review-claimed, findings-changed, changed-meanwhile, or it cannot be"
              + " released: too-long, refused-by-rules, brand-missing, audience-missing,"
              + " channel-missing")
  @APIResponse(responseCode = "422", description = "The Idempotency-Key was used otherwise")
  @APIResponse(responseCode = "412", description = "The draft has a newer revision")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<Response> decide(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable DecisionBody body) {
    var caller = callers.current();
    if (body == null) {
      throw Problems.invalid("decision", "There is no body.", "Send the decision as JSON.");
    }
    return reviews
        .decide(new DecisionAsked(ReviewIds.parse(id), body.checked(), ifMatch, key, caller))
        .map(Answer::response);
  }
}
