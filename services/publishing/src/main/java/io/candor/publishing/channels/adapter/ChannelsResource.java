package io.candor.publishing.channels.adapter;

import io.candor.messaging.Transactions;
import io.candor.rest.Caller;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.ETags;
import io.candor.rest.Inputs;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.candor.rest.Written;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Channels over REST; credentials are never answered back. */
@Path("/v1/channels")
@Tag(name = "channels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
@APIResponse(
    responseCode = "403",
    description = "The groups do not allow it (application/problem+json)")
public class ChannelsResource {

  private final Callers callers;
  private final Transactions transactions;
  private final ChannelStore store;
  private final ChannelBodies bodies;
  private final ChannelViews views;
  private final Cursors cursors;

  ChannelsResource(
      Callers callers,
      Transactions transactions,
      ChannelStore store,
      ChannelBodies bodies,
      ChannelViews views,
      Cursors cursors) {
    this.callers = callers;
    this.transactions = transactions;
    this.store = store;
    this.bodies = bodies;
    this.views = views;
    this.cursors = cursors;
  }

  @PUT
  @Path("/{channel}")
  @RolesAllowed("operator")
  @Cancellable(false)
  @Operation(
      summary = "Sets up a channel; a changed one needs If-Match",
      description =
          "Credentials that are left out are kept. They are stored sealed and never answered.")
  @APIResponse(
      responseCode = "201",
      description = "It is made",
      headers = @Header(name = "Location", description = "The channel"),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChannelView.class),
              examples = @ExampleObject(name = "a channel", value = ChannelExamples.ONE)))
  @APIResponse(
      responseCode = "200",
      description = "It is changed: the channel as it now is",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChannelView.class),
              examples = @ExampleObject(name = "a channel", value = ChannelExamples.ONE)))
  @APIResponse(responseCode = "400", description = "A field is missing, unknown or not valid")
  @APIResponse(responseCode = "412", description = "It has changed meanwhile")
  @APIResponse(responseCode = "422", description = "kind-fixed or credentials-broken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<Response> put(
      @PathParam("channel") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ChannelBody body) {
    var caller = callers.current();
    var name = Inputs.name("channel", id);
    var wanted = bodies.checked(body);
    return transactions
        .run(session -> store.put(session, caller.workspace(), name, ifMatch, wanted))
        .map(stored ->
            Written.answer(
                ifMatch, "/v1/channels/" + name, views.of(stored, caller), stored.version()));
  }

  @GET
  @Path("/{channel}")
  @Operation(summary = "A channel")
  @APIResponse(
      responseCode = "200",
      description = "The channel; its ETag is what a change must match",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChannelView.class),
              examples = @ExampleObject(name = "a channel", value = ChannelExamples.ONE)))
  @APIResponse(responseCode = "404", description = "No such channel in this workspace")
  public Uni<Response> get(@PathParam("channel") String id) {
    var caller = callers.current();
    return transactions
        .read(session -> ChannelRows.find(session, caller.workspace(), id))
        .map(found -> answer(found.orElseThrow(() -> Problems.notFound("channel")), caller));
  }

  @DELETE
  @Path("/{channel}")
  @RolesAllowed("operator")
  @Cancellable(false)
  @Operation(summary = "Removes a channel and its credentials; open drafts that need it are held")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "No such channel in this workspace")
  @APIResponse(responseCode = "412", description = "It has changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<Response> delete(
      @PathParam("channel") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var workspace = callers.current().workspace();
    return transactions
        .run(session -> store.delete(session, workspace, id, ifMatch))
        .map(_ -> Response.noContent().build());
  }

  @GET
  @Operation(summary = "The channels, a page at a time")
  @APIResponse(
      responseCode = "200",
      description = "A page of channels",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a page", value = ChannelExamples.PAGE)))
  @APIResponse(responseCode = "400", description = "A filter that is none, or a strange cursor")
  public Uni<Page<ChannelView>> list(@BeanParam ChannelQuery query) {
    var caller = callers.current();
    int most = cursors.limit(query.limit());
    var list = query.list();
    var after = cursors.open(caller.workspace(), list, query.cursor()).orElse("");
    return transactions
        .read(session -> ChannelRows.list(session, caller.workspace(), query.filter(), after, most))
        .map(found -> found.stream().map(stored -> views.of(stored, caller)).toList())
        .map(found -> cursors.page(caller.workspace(), list, found, most, ChannelView::id));
  }

  private Response answer(StoredChannel stored, Caller caller) {
    return Response.ok(views.of(stored, caller)).header("ETag", ETags.of(stored.version())).build();
  }
}
