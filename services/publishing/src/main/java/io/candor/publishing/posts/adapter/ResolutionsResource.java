package io.candor.publishing.posts.adapter;

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

/** A person settles an unknown outcome over REST. */
@Path("/v1/posts/{id}/resolution")
@Tag(name = "posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
public class ResolutionsResource {

  private final Callers callers;
  private final ResolvePost posts;

  ResolutionsResource(Callers callers, ResolvePost posts) {
    this.callers = callers;
    this.posts = posts;
  }

  @POST
  @Cancellable(false)
  @Operation(
      summary = "Say what became of a post whose outcome is unknown",
      description =
          "For a person who looked at the channel. If-Match names the post as it was seen. retry"
              + " sends it again under the same key, if its window and its clearance last; drop"
              + " ends it unsent. It is kept in the audit log.")
  @APIResponse(
      responseCode = "200",
      description = "Settled, and said so by event",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PostView.class),
              examples = @ExampleObject(name = "settled", value = PostExamples.SETTLED)))
  @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "Not an operator, or software")
  @APIResponse(responseCode = "404", description = "No such post in this workspace")
  @APIResponse(
      responseCode = "409",
      description = "outcome-known, outcome-being-asked, or retry-impossible")
  @APIResponse(responseCode = "412", description = "It has changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<Response> resolve(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ResolutionBody body) {
    var caller = callers.current();
    if (caller.agent()) {
      throw Problems.forbidden("Software cannot see what became of a post; a person settles it.");
    }
    if (body == null) {
      throw Problems.invalid("outcome", "There is no body.", "Send the resolution as JSON.");
    }
    var asked = new ResolvePost.Asked(PostIds.parse(id), body.checked(), ifMatch, key, caller);
    return posts.resolve(asked).map(Answer::response);
  }
}
