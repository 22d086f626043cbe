package io.candor.generation.following.adapter;

import io.candor.generation.adapter.Ids;
import io.candor.generation.following.Position;
import io.candor.rest.Callers;
import io.smallrye.mutiny.Multi;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of a brief, live. */
@Path("/v1/briefs/{brief}/events")
@Tag(name = "live")
@OfBrief
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
public class BriefEventsResource {

  private final Callers callers;
  private final HistoryStreams streams;

  BriefEventsResource(Callers callers, HistoryStreams streams) {
    this.callers = callers;
    this.streams = streams;
  }

  @GET
  @Operation(
      summary = "What happens to a brief's drafts, from the beginning and then live",
      description = "Delivery is in order and at least once; a comment keeps the line open.")
  @APIResponse(responseCode = "404", description = "There is none (application/problem+json)")
  public Multi<OutboundSseEvent> follow(
      @PathParam("brief") String brief,
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
      @Context Sse sse) {
    var id = Ids.of("brief", brief);
    var workspace = callers.current().workspace();
    var from = lastEventId == null ? Position.START : HistoryStreams.position(lastEventId);
    return streams.follow(sse, workspace, id, from);
  }
}
