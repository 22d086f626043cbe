package io.candor.generation.following.adapter;

import io.candor.generation.adapter.Ids;
import io.candor.generation.following.Position;
import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.EventStream;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of drafts, live. */
@Path("/v1")
@Tag(name = "live")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
@APIResponse(
    responseCode = "200",
    description =
        "Events named history: {brief, draft, revision, status, at, by, detail}; their id resumes after a break")
@APIResponse(
    responseCode = "400",
    description = "Last-Event-ID is none of ours (application/problem+json)")
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
public class FollowingResource {

  private static final String EXISTS =
      "select b.id from brief b where b.id = :brief and b.workspace = :workspace";
  private final Callers callers;
  private final Transactions transactions;
  private final EventStream stream;

  FollowingResource(Callers callers, Transactions transactions, EventStream stream) {
    this.callers = callers;
    this.transactions = transactions;
    this.stream = stream;
  }

  @GET
  @Path("/briefs/{brief}/events")
  @Operation(
      summary = "What happens to a brief's drafts, from the beginning and then live",
      description = "Delivery is in order and at least once; a comment keeps the line open.")
  @APIResponse(responseCode = "404", description = "There is none (application/problem+json)")
  public Multi<OutboundSseEvent> ofBrief(
      @PathParam("brief") String brief,
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
      @Context Sse sse) {
    var id = Ids.of("brief", brief);
    var workspace = callers.current().workspace();
    var from = lastEventId == null ? Position.START : position(lastEventId);
    return exists(workspace, id).onItem().transformToMulti(_ -> follow(sse, workspace, id, from));
  }

  @GET
  @Path("/events")
  @Operation(
      summary = "What happens to all drafts of the workspace, live",
      description = "From now on, or after Last-Event-ID.")
  public Multi<OutboundSseEvent> ofWorkspace(
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
    var workspace = callers.current().workspace();
    return (lastEventId == null
            ? transactions.read(HistoryLog::now)
            : Uni.createFrom().item(position(lastEventId)))
        .onItem()
        .transformToMulti(from -> follow(sse, workspace, null, from));
  }

  private Multi<OutboundSseEvent> follow(
      Sse sse, String workspace, @Nullable UUID brief, Position from) {
    return stream.follow(
        sse,
        from.toString(),
        last ->
            transactions.read(session ->
                HistoryLog.after(session, workspace, brief, last == null ? from : position(last))));
  }

  private Uni<Void> exists(String workspace, UUID brief) {
    return transactions
        .read(session ->
            session
                .createNativeQuery(EXISTS, UUID.class)
                .setParameter("brief", brief)
                .setParameter("workspace", workspace)
                .getResultList())
        .invoke(found -> {
          if (found.isEmpty()) {
            throw Problems.notFound("brief");
          }
        })
        .replaceWithVoid();
  }

  private static Position position(String id) {
    return Position.parse(id)
        .orElseThrow(() ->
            Problems.invalid(
                "Last-Event-ID",
                "It is no id of an event of this stream.",
                "Send the id of the last event you had, or none."));
  }
}
