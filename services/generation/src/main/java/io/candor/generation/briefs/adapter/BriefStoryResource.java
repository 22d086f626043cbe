package io.candor.generation.briefs.adapter;

import io.candor.generation.adapter.Ids;
import io.candor.generation.drafts.adapter.WithdrawDrafts;
import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One brief: its story, and its end. */
@Path("/v1/briefs/{brief}")
@Tag(name = "briefs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
@APIResponse(
    responseCode = "404",
    description = "There is none in this workspace (application/problem+json)")
public class BriefStoryResource {

  private final Callers callers;
  private final Transactions transactions;
  private final WithdrawDrafts withdrawals;

  BriefStoryResource(Callers callers, Transactions transactions, WithdrawDrafts withdrawals) {
    this.callers = callers;
    this.transactions = transactions;
    this.withdrawals = withdrawals;
  }

  @GET
  @Operation(
      summary = "The whole story of each draft so far, whichever service it is in",
      description = "The same comes live from the path /events.")
  @APIResponse(
      responseCode = "200",
      description = "The brief and its drafts",
      content = @Content(schema = @Schema(implementation = BriefView.class)))
  public Uni<BriefView> get(@PathParam("brief") String brief) {
    var id = Ids.of("brief", brief);
    var workspace = callers.current().workspace();
    return transactions.read(session -> view(session, workspace, id));
  }

  @DELETE
  @Cancellable(false)
  @RolesAllowed({"author", "operator", "agent"})
  @Operation(
      summary = "Withdraws all its drafts that have not ended",
      description =
          "A request until publishing has answered: until then the drafts are pending withdrawal. What is already out stays out.")
  @APIResponse(
      responseCode = "202",
      description = "Asked; the story as it is now",
      content = @Content(schema = @Schema(implementation = BriefView.class)))
  @APIResponse(
      responseCode = "409",
      description = "All drafts have ended (application/problem+json)")
  public Uni<Response> withdraw(@PathParam("brief") String brief) {
    var id = Ids.of("brief", brief);
    var caller = callers.current();
    return transactions
        .run(session -> withdrawals.ofBrief(session, caller, id))
        .chain(() -> transactions.read(session -> view(session, caller.workspace(), id)))
        .map(view -> Response.accepted(view).build());
  }

  private static Uni<BriefView> view(Mutiny.Session session, String workspace, UUID id) {
    return StoredBrief.find(session, workspace, id)
        .map(found -> found.map(BriefView::of).orElseThrow(() -> Problems.notFound("brief")));
  }
}
