package io.candor.generation.drafts.adapter;

import io.candor.generation.adapter.Ids;
import io.candor.generation.listing.adapter.ListQuery;
import io.candor.messaging.Transactions;
import io.candor.rest.Caller;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.ETags;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Drafts: their story, a person's edit, their end. */
@Path("/v1/drafts")
@Tag(name = "drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
@APIResponse(
    responseCode = "403",
    description = "The token's groups do not allow it (application/problem+json)")
public class DraftsResource {

  private final Callers callers;
  private final Cursors cursors;
  private final Transactions transactions;
  private final EditDraft editing;
  private final WithdrawDrafts withdrawals;

  DraftsResource(
      Callers callers,
      Cursors cursors,
      Transactions transactions,
      EditDraft editing,
      WithdrawDrafts withdrawals) {
    this.callers = callers;
    this.cursors = cursors;
    this.transactions = transactions;
    this.editing = editing;
    this.withdrawals = withdrawals;
  }

  @GET
  @Operation(summary = "The drafts, a page at a time")
  @APIResponse(
      responseCode = "200",
      description = "A page of drafts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a page", value = DraftExamples.PAGE)))
  @APIResponse(
      responseCode = "400",
      description = "A filter that is none, or a strange cursor (application/problem+json)")
  public Uni<Page<DraftItem>> list(@BeanParam ListQuery query) {
    var workspace = callers.current().workspace();
    return transactions.read(session -> ListDrafts.page(session, cursors, workspace, query));
  }

  @GET
  @Path("/{draft}")
  @Operation(summary = "A draft: current revision, authorship, status, findings, label, history")
  @APIResponse(
      responseCode = "200",
      description = "The draft; its ETag is its revision",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is none in this workspace (application/problem+json)")
  public Uni<Response> get(@PathParam("draft") String draft) {
    return answer(callers.current(), Ids.of("draft", draft), 200);
  }

  @PATCH
  @Path("/{draft}")
  @Cancellable(false)
  @RolesAllowed({"author", "operator", "agent"})
  @Operation(
      summary = "Changes it: a new revision, screened again",
      description =
          "A request until publishing has answered: until then it is pending edit. Where the call had begun, the text before goes out,"
              + " and the history says edit-too-late.")
  @APIResponse(
      responseCode = "202",
      description = "Taken; the draft as it is now",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is none in this workspace (application/problem+json)")
  @APIResponse(
      responseCode = "409",
      description = "edit-too-late, being-withdrawn or no-text-yet (application/problem+json)")
  @APIResponse(
      responseCode = "412",
      description = "It changed meanwhile (application/problem+json)")
  @APIResponse(
      responseCode = "422",
      description =
          "too-long, authorship-recorded, media-unknown, media-type-differs, schedule-… (application/problem+json)")
  @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
  public Uni<Response> patch(
      @PathParam("draft") String draft,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable DraftBody body) {
    var id = Ids.of("draft", draft);
    var caller = callers.current();
    if (body == null) {
      throw Problems.invalid("", "There is no body.", "Send what is to be changed as JSON.");
    }
    body.check();
    return transactions
        .run(session -> editing.edit(session, caller, id, ifMatch, body))
        .chain(() -> answer(caller, id, 202));
  }

  @DELETE
  @Path("/{draft}")
  @Cancellable(false)
  @RolesAllowed({"author", "operator", "agent"})
  @Operation(
      summary = "Withdraws it",
      description = "A request until publishing has answered: until then it is pending withdrawal.")
  @APIResponse(
      responseCode = "202",
      description = "Asked; the draft as it is now",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is none in this workspace (application/problem+json)")
  @APIResponse(responseCode = "409", description = "It has ended (application/problem+json)")
  public Uni<Response> withdraw(@PathParam("draft") String draft) {
    var id = Ids.of("draft", draft);
    var caller = callers.current();
    return transactions
        .run(session -> withdrawals.one(session, caller, id))
        .chain(() -> answer(caller, id, 202));
  }

  private Uni<Response> answer(Caller caller, UUID id, int status) {
    return transactions
        .read(session -> ReadDrafts.one(session, caller.workspace(), id))
        .map(found -> found.orElseThrow(() -> Problems.notFound("draft")))
        .map(draft ->
            Response.status(status)
                .entity(draft)
                .header("ETag", ETags.of(draft.revision()))
                .build());
  }
}
