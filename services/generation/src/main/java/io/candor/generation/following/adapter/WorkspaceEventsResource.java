package io.candor.generation.following.adapter;

import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of a workspace, live. */
@Path("/v1/events")
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
public class WorkspaceEventsResource {

  private final Callers callers;
  private final Transactions transactions;
  private final HistoryStreams streams;

  WorkspaceEventsResource(Callers callers, Transactions transactions, HistoryStreams streams) {
    this.callers = callers;
    this.transactions = transactions;
    this.streams = streams;
  }

  @GET
  @Operation(
      summary = "What happens to all drafts of the workspace, live",
      description = "From now on, or after Last-Event-ID; in order and at least once.")
  public Multi<OutboundSseEvent> follow(
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
    var workspace = callers.current().workspace();
    return (lastEventId == null
            ? transactions.read(HistoryLog::now)
            : Uni.createFrom().item(HistoryStreams.position(lastEventId)))
        .onItem()
        .transformToMulti(from -> streams.follow(sse, workspace, null, from));
  }
}
