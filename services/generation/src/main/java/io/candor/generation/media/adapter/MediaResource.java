package io.candor.generation.media.adapter;

import io.candor.generation.media.Medium;
import io.candor.media.MediaContent;
import io.candor.rest.Callers;
import io.candor.rest.StoredMedia;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Pictures over REST. */
@Path("/v1/media")
@Tag(name = "media")
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
public class MediaResource {

  private final Callers callers;
  private final ReceiveMedia uploads;
  private final ShowMedia media;

  MediaResource(Callers callers, ReceiveMedia uploads, ShowMedia media) {
    this.callers = callers;
    this.uploads = uploads;
    this.media = media;
  }

  /** The form, for the API page. */
  @Schema(name = "Upload", requiredProperties = "file")
  record Upload(
      @Schema(type = SchemaType.STRING, format = "binary", description = "A PNG, JPEG, GIF or WebP")
          String file) {}

  @POST
  @Blocking
  @Cancellable(false)
  @RolesAllowed({"author", "operator", "agent"})
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Uploads a picture, to be named by its digest in briefs and drafts",
      description =
          "What it is, is told by its bytes: PNG, JPEG, GIF or WebP. The same bytes again get the same answer; no Idempotency-Key is needed."
              + " They are published as they are, with all that is embedded in them.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Upload.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is kept; it can be read at Location",
      headers = @Header(name = "Location", description = "The picture"),
      content = @Content(schema = @Schema(implementation = Medium.class)))
  @APIResponse(
      responseCode = "200",
      description = "This workspace had uploaded it before",
      content = @Content(schema = @Schema(implementation = Medium.class)))
  @APIResponse(
      responseCode = "400",
      description = "There is no part file, or more than that (application/problem+json)")
  @APIResponse(
      responseCode = "413",
      description = "The file is too large (application/problem+json)")
  @APIResponse(
      responseCode = "422",
      description =
          "media-unsupported, media-broken or media-too-many-pixels (application/problem+json)")
  @APIResponse(
      responseCode = "503",
      description = "media-store-unavailable: try again (application/problem+json)")
  public Uni<Response> upload(MultipartFormDataInput form) {
    var caller = callers.current();
    return uploads.receive(caller, UploadedPart.only(form)).map(MediaResource::created);
  }

  @GET
  @Blocking
  @Path("/{digest}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A picture that this workspace has uploaded")
  @APIResponse(
      responseCode = "200",
      description = "Its bytes; its ETag is its digest",
      content = @Content(mediaType = "image/*"))
  @APIResponse(responseCode = "304", description = "It is known: what has a digest never changes")
  @APIResponse(
      responseCode = "404",
      description = "This workspace has uploaded none like it (application/problem+json)")
  @APIResponse(
      responseCode = "503",
      description = "media-store-unavailable: try again (application/problem+json)")
  public Uni<Response> get(
      @PathParam("digest") String digest,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @Context HttpServerRequest request) {
    return media
        .find(callers.current().workspace(), digest)
        .flatMap(medium ->
            StoredMedia.tag(medium.digest()).equals(ifNoneMatch)
                ? Uni.createFrom().item(headers(Response.notModified(), medium).build())
                : media
                    .open(medium)
                    .map(content -> content.guarded(request.response()::reset))
                    .map(content -> bytes(medium, content)));
  }

  @HEAD
  @Path("/{digest}")
  @Operation(hidden = true)
  public Uni<Response> head(@PathParam("digest") String digest) {
    return media
        .find(callers.current().workspace(), digest)
        .map(medium -> described(medium, medium.size()).build());
  }

  private static Response created(ReceiveMedia.Received received) {
    var medium = received.medium();
    return Response.status(received.first() ? 201 : 200)
        .header("Location", "/v1/media/" + medium.digest())
        .entity(medium)
        .build();
  }

  private static Response bytes(Medium medium, MediaContent content) {
    return described(medium, content.size()).entity(content.bytes()).build();
  }

  private static Response.ResponseBuilder described(Medium medium, long size) {
    return headers(Response.ok(), medium).type(medium.mediaType()).header("Content-Length", size);
  }

  private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, Medium medium) {
    return StoredMedia.lasting(answer, medium.digest(), "private");
  }
}
