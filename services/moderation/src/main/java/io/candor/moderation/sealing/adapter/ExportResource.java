package io.candor.moderation.sealing.adapter;

import io.candor.rest.Callers;
import io.candor.rest.Inputs;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The record with its proofs, for who checks it without trusting this service. */
@Path("/v1/decisions/export")
@Tag(name = "decisions")
@Produces(ExportResource.LINES)
@RolesAllowed("auditor")
@APIResponse(responseCode = "403", description = "Not auditor")
public class ExportResource {

  static final String LINES = "application/x-ndjson";

  private final Callers callers;
  private final SealedRecord sealed;

  ExportResource(Callers callers, SealedRecord sealed) {
    this.callers = callers;
    this.sealed = sealed;
  }

  @GET
  @Operation(
      summary = "The sealed record, each decision with its proof",
      description =
          """
          JSON Lines, in the order of sealing, whole batches. Each line has the entry, its index in the Merkle tree of its batch
          (RFC 9162, 2.1; a leaf is SHA-256 over 0x00 and the entry's RFC 8785 form), its audit path, and the signed head of the
          tree (a JWS by a key of /.well-known/jwks.json: workspace, batch, size, root, sealedAt, SHA-256 of the head before).
          Words and names stand in the entry as digests (sealed): SHA-256 over the RFC 8785 form of an array of salt, name and
          value, which is in disclosed until it is erased. Of an older entry (v 1) that was erased its leaf is left.
          `./candor record verify` checks it.\
          """)
  @APIResponse(
      responseCode = "200",
      description = "The lines; none where nothing was sealed then",
      content =
          @Content(
              mediaType = LINES,
              examples = @ExampleObject(name = "a decision", value = ExportExample.LINE)))
  @APIResponse(responseCode = "400", description = "from or to is no instant, or from is after to")
  public Multi<ExportLine> export(
      @QueryParam("from") @Parameter(description = "Sealed at or after this instant (RFC 3339)")
          @Nullable String from,
      @QueryParam("to") @Parameter(description = "Sealed before this instant (RFC 3339)")
          @Nullable String to) {
    var first = Inputs.instant("from", from);
    var end = Inputs.instant("to", to);
    Inputs.period(first, end);
    return sealed.lines(callers.current().workspace(), first, end);
  }
}
