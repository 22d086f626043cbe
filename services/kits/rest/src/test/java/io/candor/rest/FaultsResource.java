package io.candor.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What goes wrong, and what goes on for ever. */
@Path("/v1")
public class FaultsResource {

  private static final String AFTER =
      "select seq, what from happening where seq > :after order by seq limit 3";
  private final Callers callers;
  private final EventStream stream;
  private final Mutiny.SessionFactory sessions;

  FaultsResource(Callers callers, EventStream stream, Mutiny.SessionFactory sessions) {
    this.callers = callers;
    this.stream = stream;
    this.sessions = sessions;
  }

  @POST
  @Path("/fault")
  @PermitAll
  public String fault(Map<String, String> body) {
    throw new IllegalStateException(
        "cannot do " + body.get("text"), new IllegalArgumentException(body.get("text")));
  }

  @GET
  @Path("/me")
  @RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
  @Produces(MediaType.APPLICATION_JSON)
  public Caller me() {
    return callers.current();
  }

  @GET
  @Path("/nobody-said-who")
  public String unannotated() {
    return "open";
  }

  @GET
  @Path("/small")
  @PermitAll
  public String small(@QueryParam("n") @Max(value = 3, message = "is at most 3") int n) {
    return Integer.toString(n);
  }

  @GET
  @Path("/happenings")
  @PermitAll
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  public Multi<OutboundSseEvent> happenings(
      @Context Sse sse, @HeaderParam("Last-Event-ID") String lastEventId) {
    var _ = EventStream.sequence(lastEventId);
    return stream.follow(sse, lastEventId, this::after);
  }

  private Uni<List<EventStream.Item>> after(String id) {
    return sessions.withSession(session ->
        session
            .createNativeQuery(AFTER, jakarta.persistence.Tuple.class)
            .setParameter("after", EventStream.sequence(id).orElse(0))
            .getResultList()
            .map(rows ->
                rows.stream()
                    .map(row ->
                        new EventStream.Item(
                            row.get(0).toString(), "history", "{\"what\":\"" + row.get(1) + "\"}"))
                    .toList()));
  }
}
