package io.candor.moderation.enacting.adapter;

import io.candor.rest.Callers;
import io.candor.rest.Problems;
import io.candor.rest.Written;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Who answers for rules puts them in force. */
@Path("/v1/rule-packs")
@Tag(name = "rule packs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("operator")
public class EnactResource {

  private final Callers callers;
  private final Scopes scopes;
  private final EnactPack enact;
  private final TakeBackPack back;

  EnactResource(Callers callers, Scopes scopes, EnactPack enact, TakeBackPack back) {
    this.callers = callers;
    this.scopes = scopes;
    this.enact = enact;
    this.back = back;
  }

  @PUT
  @Path("/{id}")
  @Cancellable(false)
  @Operation(
      summary = "Puts a rule pack in force from an instant on; one that is there needs If-Match",
      description =
          "Of the workspace alone, where the id begins with own-: such a pack can only ask for"
              + " more. Else of all workspaces, by operators of the one that administrates the"
              + " installation. Each version holds until the next.")
  @APIResponse(
      responseCode = "201",
      description = "A new pack is put",
      headers = @Header(name = "Location", description = "The pack"),
      content = @Content(schema = @Schema(implementation = VersionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Another version is put",
      content = @Content(schema = @Schema(implementation = VersionView.class)))
  @APIResponse(
      responseCode = "400",
      description = "A path is none of a pack's folder; effectiveFrom is no instant")
  @APIResponse(
      responseCode = "403",
      description = "Not an operator, or software; not of the workspace that administrates")
  @APIResponse(
      responseCode = "409",
      description =
          "pack-version-exists, pack-versions-overlap, too-many-packs, too-many-versions-planned,"
              + " own-packs-too-long; packs-changed: send it again")
  @APIResponse(responseCode = "412", description = "It has changed meanwhile")
  @APIResponse(
      responseCode = "413",
      description = "The pack is larger than what this service takes")
  @APIResponse(
      responseCode = "422",
      description =
          "pack-invalid, with file, line and cure; pack-id-differs, pack-list-lent,"
              + " effective-from-past, own-packs-too-costly; it is too long")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  @APIResponse(responseCode = "503", description = "busy: too many packs at once")
  public Uni<Response> put(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable EnactBody body) {
    var caller = callers.current();
    var scope = scopes.changed(caller, id);
    if (body == null) {
      throw Problems.invalid("files", "There is no body.", "Send the pack's files as JSON.");
    }
    return enact
        .put(new Asked(caller, scope, id, ifMatch, body.proposal(), body.from()))
        .map(put -> Written.answer(ifMatch, "/v1/rule-packs/" + id, put.view(true), put.no()));
  }

  @DELETE
  @Path("/{id}")
  @Cancellable(false)
  @Operation(summary = "Takes the latest version of a rule pack back, before it is in force")
  @APIResponse(responseCode = "204", description = "It is taken back")
  @APIResponse(
      responseCode = "403",
      description = "Not an operator, or software; not of the workspace that administrates")
  @APIResponse(responseCode = "404", description = "No such pack was put")
  @APIResponse(
      responseCode = "409",
      description = "pack-in-force; pack-needed; packs-changed: send it again")
  @APIResponse(responseCode = "412", description = "It has changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<Response> takeBack(
      @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var caller = callers.current();
    var scope = scopes.changed(caller, id);
    return back.takeBack(scope, id, ifMatch, caller.sub()).map(_ -> Response.noContent().build());
  }
}
