package io.candor.publishing.media.adapter;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The pictures of published posts, for everybody; no other file of the store. */
@Path("/media/{digest}")
@PermitAll
@Tag(name = "Public pages")
public class PublicMediaResource {

  private final OpenMedia media;

  PublicMediaResource(OpenMedia media) {
    this.media = media;
  }

  @GET
  @Blocking
  @Produces(MediaType.WILDCARD)
  @SecurityRequirement(name = "")
  @Operation(summary = "A picture of a post that is out")
  @APIResponse(
      responseCode = "200",
      description = "Its bytes; its ETag is its digest",
      content = @Content(mediaType = "image/*"))
  @APIResponse(responseCode = "304", description = "It is known: what has a digest never changes")
  @APIResponse(
      responseCode = "404",
      description = "No post that is out shows it (application/problem+json)")
  @APIResponse(
      responseCode = "503",
      description = "media-store-unavailable: try again (application/problem+json)")
  public Uni<Response> get(
      @PathParam("digest") String digest,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @Context HttpServerRequest request) {
    return media
        .shown(digest)
        .flatMap(
            medium -> media.answer(medium, digest, ifNoneMatch, request, UnaryOperator.identity()));
  }

  @HEAD
  @Operation(hidden = true)
  public Uni<Response> head(@PathParam("digest") String digest) {
    return media.shown(digest).map(medium -> PublicAnswers.head(medium, digest));
  }
}
