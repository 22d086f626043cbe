package io.candor.publishing.feed.adapter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The short addresses of the feed that a fresh installation has. */
@Path("/feed")
@PermitAll
@Tag(name = "Public pages")
@SecurityRequirement(name = "")
@APIResponse(responseCode = "304", description = "Not changed since the tag that was sent")
@APIResponse(
    responseCode = "404",
    description = "No such public page, said as a page",
    content = @Content(mediaType = MediaType.TEXT_HTML))
public class DefaultFeedResource {

  private static final String WORKSPACE = "default";
  private static final String CHANNEL = "feed";
  private final FeedAnswers answers;

  DefaultFeedResource(FeedAnswers answers) {
    this.answers = answers;
  }

  @GET
  @Operation(summary = "Channel feed of workspace default as a page (HTML)")
  @APIResponse(
      responseCode = "200",
      description = "The page, each post with its label",
      content = @Content(mediaType = MediaType.TEXT_HTML))
  public Uni<Response> page(
      @QueryParam("before") @Nullable String before, @Context HttpHeaders request) {
    return answers.page(WORKSPACE, CHANNEL, before, request);
  }

  @GET
  @Path("/atom")
  @Operation(summary = "Channel feed of workspace default as an Atom feed (RFC 4287)")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content = @Content(mediaType = MediaType.APPLICATION_ATOM_XML))
  public Uni<Response> atom(@Context HttpHeaders request) {
    return answers.atom(WORKSPACE, CHANNEL, request);
  }

  @GET
  @Path("/p/{post}")
  @Operation(summary = "One of its posts as a page (HTML)")
  @APIResponse(
      responseCode = "200",
      description = "The page, each post with its label",
      content = @Content(mediaType = MediaType.TEXT_HTML))
  public Uni<Response> post(@PathParam("post") String post, @Context HttpHeaders request) {
    return answers.post(WORKSPACE, CHANNEL, post, request);
  }

  @GET
  @Path("/{other:.+}")
  @Operation(hidden = true)
  public Uni<Response> other(@Context HttpHeaders request) {
    return answers.missing(request);
  }
}
