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

/** The public pages of every feed: no token, no script, no cookie. */
@Path("/feeds")
@PermitAll
@Tag(name = "Public pages")
@SecurityRequirement(name = "")
@APIResponse(responseCode = "304", description = "Not changed since the tag that was sent")
@APIResponse(
    responseCode = "404",
    description = "No such public page, said as a page",
    content = @Content(mediaType = MediaType.TEXT_HTML))
public class FeedResource {

  private final FeedAnswers answers;

  FeedResource(FeedAnswers answers) {
    this.answers = answers;
  }

  @GET
  @Path("/{workspace}/{channel}")
  @Operation(summary = "The channel as a page (HTML), newest posts first")
  @APIResponse(
      responseCode = "200",
      description = "The page, each post with its label",
      content = @Content(mediaType = MediaType.TEXT_HTML))
  public Uni<Response> page(
      @PathParam("workspace") String workspace,
      @PathParam("channel") String channel,
      @QueryParam("before") @Nullable String before,
      @Context HttpHeaders request) {
    return answers.page(workspace, channel, before, request);
  }

  @GET
  @Path("/{workspace}/{channel}/atom")
  @Operation(summary = "The channel as an Atom feed (RFC 4287)")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content = @Content(mediaType = MediaType.APPLICATION_ATOM_XML))
  public Uni<Response> atom(
      @PathParam("workspace") String workspace,
      @PathParam("channel") String channel,
      @Context HttpHeaders request) {
    return answers.atom(workspace, channel, request);
  }

  @GET
  @Path("/{workspace}/{channel}/p/{post}")
  @Operation(summary = "One post as a page (HTML)")
  @APIResponse(
      responseCode = "200",
      description = "The page, each post with its label",
      content = @Content(mediaType = MediaType.TEXT_HTML))
  public Uni<Response> post(
      @PathParam("workspace") String workspace,
      @PathParam("channel") String channel,
      @PathParam("post") String post,
      @Context HttpHeaders request) {
    return answers.post(workspace, channel, post, request);
  }

  @GET
  @Path("/{other:.*}")
  @Operation(hidden = true)
  public Uni<Response> other(@Context HttpHeaders request) {
    return answers.missing(request);
  }
}
