package io.candor.moderation.recording.adapter;

import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The record, for who may ask why. */
@Path("/v1/decisions")
@Tag(name = "decisions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"auditor", "reviewer", "operator"})
@APIResponse(responseCode = "403", description = "Neither auditor, reviewer nor operator")
public class DecisionsResource {

  private final Callers callers;
  private final Cursors cursors;
  private final Transactions transactions;
  private final ReadRecord reading;

  DecisionsResource(
      Callers callers, Cursors cursors, Transactions transactions, ReadRecord reading) {
    this.callers = callers;
    this.cursors = cursors;
    this.transactions = transactions;
    this.reading = reading;
  }

  @GET
  @Operation(
      summary = "What was decided on a draft: findings, rules, label, clearance, who",
      description =
          "Oldest first. A draft of another workspace, or of none, has no decisions. With Accept: text/html the same as a page to read and print, with the words of the rules and the seals.")
  @APIResponse(
      responseCode = "200",
      description = "A page of the record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a clearance", value = DecisionExample.PAGE)))
  @APIResponse(responseCode = "400", description = "No draft id, limit or cursor")
  public Uni<Page<DecisionView>> list(
      @QueryParam("draft") @Parameter(example = "01935f00-0000-7000-8000-000005b679a1")
          @Nullable String draft,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var workspace = callers.current().workspace();
    var id = draftId(draft);
    int most = cursors.limit(limit);
    var list = "decisions/" + id;
    var after = cursors.open(workspace, list, cursor).map(UUID::fromString);
    return transactions
        .read(session -> DecisionRecord.of(session, workspace, id, after, most + 1))
        .map(found -> cursors.page(workspace, list, found, most, row -> row.id().toString()));
  }

  /** JSON, where both would do. */
  @GET
  @Produces("text/html;qs=0.5")
  @Operation(hidden = true)
  public Uni<Response> read(
      @QueryParam("draft") @Nullable String draft,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var workspace = callers.current().workspace();
    var id = draftId(draft);
    return list(draft, limit, cursor).flatMap(page -> reading.page(workspace, id, page));
  }

  private static UUID draftId(@Nullable String draft) {
    try {
      return UUID.fromString(draft == null ? "" : draft);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("draft", "It is not the id of a draft.", "Give ?draft= with its id.");
    }
  }
}
