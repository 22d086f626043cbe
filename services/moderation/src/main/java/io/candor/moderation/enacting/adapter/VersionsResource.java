package io.candor.moderation.enacting.adapter;

import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was put of a pack: for who answers for rules, and who checks them. */
@Path("/v1/rule-packs/{id}/versions")
@Tag(name = "rule packs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"operator", "auditor"})
public class VersionsResource {

  private final Callers callers;
  private final Cursors cursors;
  private final Scopes scopes;
  private final Transactions transactions;

  VersionsResource(Callers callers, Cursors cursors, Scopes scopes, Transactions transactions) {
    this.callers = callers;
    this.cursors = cursors;
    this.scopes = scopes;
    this.transactions = transactions;
  }

  @GET
  @Operation(
      summary = "The versions of a rule pack that were put: by whom, when, from when on",
      description = "The one put last first; those that ship are not among them.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them; none where nothing was put",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a version", value = EnactExamples.PAGE)))
  @APIResponse(responseCode = "400", description = "No id, limit or cursor")
  public Uni<Page<VersionView>> list(
      @PathParam("id") String id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var caller = callers.current();
    var scope = scopes.of(caller, id);
    boolean known = scopes.known(caller, id);
    int most = cursors.limit(limit);
    var list = "rule-pack-versions/" + id;
    long before =
        cursors.open(caller.workspace(), list, cursor).map(Long::parseLong).orElse(Long.MAX_VALUE);
    return transactions
        .read(session -> PackStore.history(session, scope, id, before, most + 1))
        .map(rows ->
            cursors.page(caller.workspace(), list, rows, most, row -> String.valueOf(row.no())))
        .map(page ->
            new Page<>(page.items().stream().map(row -> row.view(known)).toList(), page.next()));
  }

  @GET
  @Path("/{version}")
  @Operation(summary = "The files of a version that was put, to put them again under another")
  @APIResponse(
      responseCode = "200",
      description = "Its files",
      content = @Content(schema = @Schema(implementation = VersionFiles.class)))
  @APIResponse(responseCode = "404", description = "No such version was put")
  public Uni<VersionFiles> files(@PathParam("id") String id, @PathParam("version") String version) {
    var scope = scopes.of(callers.current(), id);
    return transactions
        .read(session -> PackStore.version(session, scope, id, version))
        .map(found -> found.orElseThrow(() -> Problems.notFound("version")).files());
  }
}
