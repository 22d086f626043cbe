package io.candor.moderation.reviewing.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Transactions;
import io.candor.moderation.reviewing.ReviewingConfig;
import io.candor.rest.Caller;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The review queue over REST. */
@Path("/v1/reviews")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reviewer")
@APIResponse(responseCode = "403", description = "Not a reviewer")
public class ReviewsResource {

  private final Callers callers;
  private final Cursors cursors;
  private final Transactions transactions;
  private final ShowReview reviews;
  private final ReviewingConfig config;

  ReviewsResource(
      Callers callers,
      Cursors cursors,
      Transactions transactions,
      ShowReview reviews,
      ReviewingConfig config) {
    this.callers = callers;
    this.cursors = cursors;
    this.transactions = transactions;
    this.reviews = reviews;
    this.config = config;
  }

  @GET
  @Operation(
      summary = "What waits for a person",
      description = "By deadline, then severity, until another order is asked for.")
  @APIResponse(
      responseCode = "200",
      description = "A page of reviews",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "what waits", value = ReviewExamples.PAGE)))
  @APIResponse(responseCode = "400", description = "A filter or cursor that is not valid")
  public Uni<Page<ReviewItem>> list(
      @BeanParam ReviewFilter filter,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var asked = filter.checked(callers.current());
    int most = cursors.limit(limit);
    var list = "reviews/" + Json.write(asked);
    var after =
        cursors
            .open(asked.workspace(), list, cursor)
            .map(position -> Json.read(position, ReviewPlace.class));
    return transactions
        .read(session -> ReviewStore.list(session, asked, after, most))
        .map(found ->
            cursors.page(
                asked.workspace(), list, found, most, item -> Json.write(ReviewPlace.of(item))));
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "A review: all that is needed to decide, in one call",
      description =
          "The text with its findings and their rules' sources, as readers would see it with its"
              + " label, the source beside it with what is not supported, what AI did, whom it is"
              + " for, and what was decided on it and on texts that are alike.")
  @APIResponse(
      responseCode = "200",
      description = "The review; its ETag is the revision to decide on",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "a review", value = ReviewExamples.ONE)))
  @APIResponse(responseCode = "404", description = "No such review in this workspace")
  public Uni<Response> review(@PathParam("id") String id) {
    var workspace = callers.current().workspace();
    var review = ReviewIds.parse(id);
    return transactions
        .read(session -> reviews.show(session, workspace, review))
        .map(ReviewView::answer);
  }

  @POST
  @Path("/{id}/claim")
  @Cancellable(false)
  @Operation(summary = "Say that you are at it: others cannot decide for a while")
  @APIResponse(
      responseCode = "200",
      description = "Claimed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "the review", value = ReviewExamples.ONE)))
  @APIResponse(responseCode = "403", description = "Software, four-eyes, or escalated")
  @APIResponse(responseCode = "404", description = "No such review in this workspace")
  @APIResponse(responseCode = "409", description = "review-claimed or review-closed")
  public Uni<Response> claim(@PathParam("id") String id) {
    var caller = callers.current();
    var review = ReviewIds.parse(id);
    return transactions.run(session -> claim(session, caller, review)).map(ReviewView::answer);
  }

  @POST
  @Path("/{id}/release")
  @Cancellable(false)
  @Operation(summary = "Let others decide again")
  @APIResponse(
      responseCode = "200",
      description = "Released",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "the review", value = ReviewExamples.ONE)))
  @APIResponse(responseCode = "404", description = "No such review in this workspace")
  @APIResponse(responseCode = "409", description = "review-claimed by somebody else")
  public Uni<Response> release(@PathParam("id") String id) {
    var caller = callers.current();
    var review = ReviewIds.parse(id);
    return transactions
        .run(session ->
            ReviewClaims.release(session, caller.workspace(), review, caller.sub())
                .chain(() -> reviews.show(session, caller.workspace(), review)))
        .invoke(view -> requireFree(view.review(), caller))
        .map(ReviewView::answer);
  }

  private Uni<ReviewView> claim(Mutiny.Session session, Caller caller, UUID review) {
    return reviews
        .show(session, caller.workspace(), review)
        .invoke(view -> requireMay(view.review(), caller))
        .chain(() ->
            ReviewClaims.claim(
                session, caller.workspace(), review, caller.sub(), config.claim().toSeconds()))
        .chain(() -> reviews.show(session, caller.workspace(), review))
        .invoke(view -> requireFree(view.review(), caller));
  }

  private static void requireMay(StoredReview review, Caller caller) {
    MayDecide.require(caller, review.contributors(), review.whoMay());
    if (!"open".equals(review.state())) {
      throw ReviewProblems.closed(review.decision());
    }
  }

  private static void requireFree(StoredReview review, Caller caller) {
    if (review.claimedBy() != null && !review.claimedBy().equals(caller.sub())) {
      throw ReviewProblems.claimed();
    }
  }
}
