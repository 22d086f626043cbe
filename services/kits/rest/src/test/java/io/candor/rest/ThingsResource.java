package io.candor.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tiny service of these tests. */
@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "agent"})
public class ThingsResource {

  private static final String LIST = "things";
  private final Documents documents = new Documents("thing");
  private final Mutiny.SessionFactory sessions;
  private final Callers callers;
  private final Cursors cursors;
  private final Idempotency idempotency;

  ThingsResource(
      Mutiny.SessionFactory sessions, Callers callers, Cursors cursors, Idempotency idempotency) {
    this.sessions = sessions;
    this.callers = callers;
    this.cursors = cursors;
    this.idempotency = idempotency;
  }

  /** What is sent. */
  record Thing(String name, int size, List<String> tags, Map<String, JsonNode> more, Boolean big) {}

  @PUT
  @Path("/{id}")
  public Uni<Response> put(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Thing thing) {
    var workspace = callers.current().workspace();
    var name = Inputs.text("name", thing.name(), 20);
    return transaction(
            session -> documents.put(session, workspace, id, ifMatch, "\"" + name + "\""))
        .map(version -> Written.answer(ifMatch, "/v1/things/" + id, thing, version));
  }

  @GET
  @Path("/{id}")
  public Uni<Response> get(@PathParam("id") String id) {
    var workspace = callers.current().workspace();
    return transaction(session -> documents.find(session, workspace, id))
        .map(found -> found.orElseThrow(() -> Problems.notFound("thing")))
        .map(found -> Response.ok(found.json()).header("ETag", ETags.of(found.version())).build());
  }

  @DELETE
  @Path("/{id}")
  public Uni<Response> delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    var workspace = callers.current().workspace();
    return transaction(session -> documents.delete(session, workspace, id, ifMatch))
        .map(_ -> Response.noContent().build());
  }

  @GET
  public Uni<Page<String>> list(
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    var workspace = callers.current().workspace();
    int most = cursors.limit(limit);
    var after = cursors.open(workspace, LIST, cursor).orElse("");
    return transaction(session -> documents.list(session, workspace, after, most))
        .map(found -> found.stream().map(Documents.Document::id).toList())
        .map(ids -> cursors.page(workspace, LIST, ids, most, Function.identity()));
  }

  /** Makes an order; a name of {@code slow} takes a moment, one of {@code refused} fails. */
  @POST
  public Uni<Response> order(@HeaderParam("Idempotency-Key") String key, Thing thing) {
    var caller = callers.current();
    return transaction(session ->
            idempotency.once(
                session, caller, key, "POST things " + thing, () -> made(session, thing)))
        .map(Answer::response);
  }

  private static Uni<Answer> made(Mutiny.Session session, Thing thing) {
    if (thing.name().equals("refused")) {
      throw Problems.conflict("too-many", "Too many things", "There are enough.");
    }
    var id = UUID.randomUUID().toString();
    var pause = thing.name().equals("slow") ? "pg_sleep(0.5)" : "pg_sleep(0)";
    return session
        .createNativeQuery("insert into ordered select :id from " + pause)
        .setParameter("id", id)
        .executeUpdate()
        .map(_ ->
            new Answer(201, Map.of("Location", "/v1/things/" + id), "{\"id\":\"" + id + "\"}"));
  }

  private <T> Uni<T> transaction(Function<Mutiny.Session, Uni<T>> work) {
    return sessions.withTransaction((session, _) -> work.apply(session));
  }
}
