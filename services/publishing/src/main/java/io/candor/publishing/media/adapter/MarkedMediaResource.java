package io.candor.publishing.media.adapter;

import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.Media;
import io.candor.media.MediaContent;
import io.candor.media.marking.Mark;
import io.candor.media.marking.Marking;
import io.candor.publishing.feed.SourceTypes;
import io.candor.rest.StoredMedia;
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
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Pictures as a post shows them: with what AI did written into them, by what the post's clearance
 * was signed over.
 */
@Path("/media/{digest}/{post}")
@PermitAll
@Tag(name = "Public pages")
public class MarkedMediaResource {

  private final OpenMedia media;

  MarkedMediaResource(OpenMedia media) {
    this.media = media;
  }

  @GET
  @Blocking
  @Produces(MediaType.WILDCARD)
  @SecurityRequirement(name = "")
  @Operation(
      summary = "A picture as a post shows it",
      description =
          "Where AI made or changed it, with IPTC's DigitalSourceType and AISystemUsed in its XMP"
              + " metadata. Pictures with a C2PA manifest and WebP that has XMP already pass as they are.")
  @APIResponse(
      responseCode = "200",
      description = "Its bytes",
      content = @Content(mediaType = "image/*"))
  @APIResponse(responseCode = "304", description = "It is known: it never changes")
  @APIResponse(
      responseCode = "404",
      description = "The post is not out, or does not show it (application/problem+json)")
  @APIResponse(
      responseCode = "503",
      description = "media-store-unavailable: try again (application/problem+json)")
  public Uni<Response> get(
      @PathParam("digest") String digest,
      @PathParam("post") UUID post,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @Context HttpServerRequest request) {
    return media
        .shown(digest, post)
        .flatMap(medium ->
            media.answer(
                medium,
                name(digest, post),
                ifNoneMatch,
                request,
                content -> marked(content, medium)));
  }

  @HEAD
  @Operation(hidden = true)
  public Uni<Response> head(@PathParam("digest") String digest, @PathParam("post") UUID post) {
    return media.shown(digest, post).map(medium -> PublicAnswers.head(medium, name(digest, post)));
  }

  private static String name(String digest, UUID post) {
    return digest + "." + post;
  }

  private static MediaContent marked(MediaContent content, Media medium) {
    var authorship = medium.authorship();
    if (!DigitalSourceType.generative(authorship.digitalSourceType())) {
      return content;
    }
    try {
      return Marking.marked(content, new Mark(SourceTypes.uri(authorship), authorship.model()));
    } catch (IOException e) {
      throw unreadable(content, e);
    }
  }

  /** Closed here: nobody else will, and only so many may be open. */
  private static RuntimeException unreadable(MediaContent content, IOException cause) {
    try (content) {
      return StoredMedia.unavailable(cause);
    } catch (IOException e) {
      cause.addSuppressed(e);
      return StoredMedia.unavailable(cause);
    }
  }
}
