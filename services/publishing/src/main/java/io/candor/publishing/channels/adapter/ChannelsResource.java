package io.candor.publishing.channels.adapter;

import io.candor.messaging.Transactions;
import io.candor.publishing.channels.Kind;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.ETags;
import io.candor.rest.Inputs;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Channels over REST; credentials are never answered back. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
public class ChannelsResource {

  private final Callers callers;
  private final Transactions transactions;
  private final ChannelStore store;
  private final Cursors cursors;

  ChannelsResource(
      Callers callers, Transactions transactions, ChannelStore store, Cursors cursors) {
    this.callers = callers;
    this.transactions = transactions;
    this.store = store;
    this.cursors = cursors;
  }

  /** A channel as it is answered. */
  record ChannelView(
      String id, long version, String kind, int limit, String unit, boolean enabled) {
    static ChannelView of(ChannelStore.Stored stored) {
      var channel = stored.channel();
      return new ChannelView(
          stored.id(),
          stored.version(),
          channel.kind(),
          channel.limit(),
          channel.kindOf().unit().wireName(),
          channel.enabled());
    }
  }

  @PUT
  @Path("/channels/{channel}")
  @RolesAllowed("operator")
  @Operation(summary = "Sets up a channel; a changed one needs If-Match")
  public Uni<Response> put(
      @PathParam("channel") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ChannelBody body) {
    var workspace = callers.current().workspace();
    var name = Inputs.name("channel", id);
    if (body == null) {
      throw Problems.invalid("", "There is no body.", "Send the channel as JSON.");
    }
    var channel = body.checked();
    return transactions
        .run(session -> store.put(session, workspace, name, ifMatch, channel))
        .map(ChannelsResource::answer);
  }

  @GET
  @Path("/channels/{channel}")
  @Operation(summary = "A channel")
  public Uni<Response> get(@PathParam("channel") String id) {
    var workspace = callers.current().workspace();
    return transactions
        .read(session -> store.find(session, workspace, id))
        .map(found -> answer(found.orElseThrow(() -> Problems.notFound("channel"))));
  }

  @DELETE
  @Path("/channels/{channel}")
  @RolesAllowed("operator")
  @Operation(summary = "Removes a channel; open drafts that need it are held")
  public Uni<Response> delete(
      @PathParam("channel") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var workspace = callers.current().workspace();
    return transactions
        .run(session -> store.delete(session, workspace, id, ifMatch))
        .map(_ -> Response.noContent().build());
  }

  @GET
  @Path("/channels")
  @Operation(summary = "The channels, a page at a time")
  public Uni<Page<ChannelView>> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    var workspace = callers.current().workspace();
    int most = cursors.limit(limit);
    var after = cursors.open(workspace, "channels", cursor).orElse("");
    return transactions
        .read(session -> store.list(session, workspace, after, most))
        .map(found -> found.stream().map(ChannelView::of).toList())
        .map(found -> cursors.page(workspace, "channels", found, most, ChannelView::id));
  }

  @GET
  @Path("/channel-kinds")
  @Operation(summary = "What kinds of channels can do, as data")
  public List<Kind.View> kinds() {
    return Kind.views();
  }

  private static Response answer(ChannelStore.Stored stored) {
    return Response.ok(ChannelView.of(stored)).header("ETag", ETags.of(stored.version())).build();
  }
}
