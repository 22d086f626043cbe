package io.candor.moderation.reviewing.adapter;

import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

/** Asking for somebody else over REST. */
@Path("/v1/reviews/{id}/escalate")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("reviewer")
public class EscalationsResource {

  private final Callers callers;
  private final Transactions transactions;
  private final EscalateReview reviews;
  private final ShowReview shown;

  EscalationsResource(
      Callers callers, Transactions transactions, EscalateReview reviews, ShowReview shown) {
    this.callers = callers;
    this.transactions = transactions;
    this.reviews = reviews;
    this.shown = shown;
  }

  @POST
  @Cancellable(false)
  @Operation(
      summary = "Have somebody else decide",
      description =
          "Those who had claimed or escalated it may no longer decide; escalated to operator, only"
              + " a reviewer who is one too may. It is never escalated down, and its deadline stays.")
  @APIResponse(
      responseCode = "200",
      description = "Escalated, and said so by event",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "the review", value = ReviewExamples.ONE)))
  @APIResponse(responseCode = "400", description = "A field is missing or not valid")
  @APIResponse(responseCode = "403", description = "Not a reviewer, software, or four-eyes")
  @APIResponse(responseCode = "404", description = "No such review in this workspace")
  @APIResponse(
      responseCode = "409",
      description = "review-closed, review-claimed by somebody else, or changed-meanwhile")
  public Uni<Response> escalate(@PathParam("id") String id, @Nullable EscalationBody body) {
    var caller = callers.current();
    if (body == null) {
      throw Problems.invalid("reason", "There is no body.", "Send the reason as JSON.");
    }
    var review = ReviewIds.parse(id);
    return reviews
        .escalate(caller, review, body.checked())
        .chain(() -> transactions.read(session -> shown.show(session, caller.workspace(), review)))
        .map(ReviewView::answer);
  }
}
