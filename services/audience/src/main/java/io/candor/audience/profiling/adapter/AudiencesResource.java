package io.candor.audience.profiling.adapter;

import io.candor.audience.profiling.Profile;
import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.ETags;
import io.candor.rest.Inputs;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.candor.rest.Written;
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
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Audiences over REST. */
@Path("/v1/audiences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
public class AudiencesResource {

  private static final String PROFILE =
      """
      {"tone": "warm", "labelDetail": "full", "evidence": [{"segment": "FR",
       "measure": "excited / nervous about AI, Ipsos 2023", "value": "36 % / 52 %",
       "source": "Ipsos AI Monitor 2023, 31 countries (reposted table)", "confidence": "low"}]}
      """;

  private static final String PAGE =
      """
      {"items": [{"id": "fr-young-adults", "version": 1, "name": "Jeunes adultes en France", "countries": ["FR"],
       "languages": ["fr"], "ageBands": ["18-24"], "interests": ["musique"]}], "next": null}
      """;

  private final Callers callers;
  private final Transactions transactions;
  private final AudienceStore store;
  private final Cursors cursors;
  private final Priors priors;

  AudiencesResource(
      Callers callers,
      Transactions transactions,
      AudienceStore store,
      Cursors cursors,
      Priors priors) {
    this.callers = callers;
    this.transactions = transactions;
    this.store = store;
    this.cursors = cursors;
    this.priors = priors;
  }

  @PUT
  @Path("/{audience}")
  @RolesAllowed({"author", "operator", "agent"})
  @Cancellable(false)
  @Operation(summary = "Describes an audience; a changed one needs If-Match")
  @APIResponse(
      responseCode = "201",
      description = "It is made",
      headers = @Header(name = "Location", description = "The audience"),
      content = @Content(schema = @Schema(implementation = AudienceView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It is changed",
      content = @Content(schema = @Schema(implementation = AudienceView.class)))
  @APIResponse(responseCode = "412", description = "It has changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<Response> put(
      @PathParam("audience") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable AudienceBody body) {
    var caller = callers.current();
    var name = Inputs.name("audience", id);
    if (body == null) {
      throw Problems.invalid("", "There is no body.", "Send the audience as JSON.");
    }
    var audience = body.checked();
    return transactions
        .run(session -> store.put(session, caller.workspace(), name, ifMatch, audience))
        .map(stored ->
            Written.answer(
                ifMatch, "/v1/audiences/" + name, AudienceView.of(stored), stored.version()));
  }

  @GET
  @Path("/{audience}")
  @Operation(summary = "An audience")
  @APIResponse(
      responseCode = "200",
      description = "The audience; its ETag is what a change must match",
      content = @Content(schema = @Schema(implementation = AudienceView.class)))
  @APIResponse(responseCode = "404", description = "No such audience in this workspace")
  public Uni<Response> get(@PathParam("audience") String id) {
    return find(id).map(AudiencesResource::answer);
  }

  @GET
  @Path("/{audience}/profile")
  @Operation(summary = "What is known of an audience, how sure, from what evidence")
  @APIResponse(
      responseCode = "200",
      description = "The profile",
      content =
          @Content(
              schema = @Schema(implementation = Profile.class),
              examples = @ExampleObject(name = "profile", value = PROFILE)))
  @APIResponse(responseCode = "404", description = "No such audience in this workspace")
  public Uni<Profile> profile(@PathParam("audience") String id) {
    return find(id).map(stored -> Profile.of(stored.audience(), priors.all()));
  }

  @DELETE
  @Path("/{audience}")
  @RolesAllowed({"author", "operator", "agent"})
  @Cancellable(false)
  @Operation(summary = "Removes an audience; open drafts that need it are held")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "No such audience in this workspace")
  @APIResponse(responseCode = "412", description = "It has changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<Response> delete(
      @PathParam("audience") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var workspace = callers.current().workspace();
    return transactions
        .run(session -> store.delete(session, workspace, id, ifMatch))
        .map(_ -> Response.noContent().build());
  }

  @GET
  @Operation(summary = "The audiences, a page at a time")
  @APIResponse(
      responseCode = "200",
      description = "A page of audiences",
      content =
          @Content(
              schema = @Schema(implementation = AudiencesPage.class),
              examples = @ExampleObject(name = "page", value = PAGE)))
  @APIResponse(responseCode = "400", description = "A limit that is none, or a strange cursor")
  public Uni<Page<AudienceView>> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    var workspace = callers.current().workspace();
    int most = cursors.limit(limit);
    var after = cursors.open(workspace, "audiences", cursor).orElse("");
    return transactions
        .read(session -> store.list(session, workspace, after, most))
        .map(found -> found.stream().map(AudienceView::of).toList())
        .map(found -> cursors.page(workspace, "audiences", found, most, AudienceView::id));
  }

  private Uni<AudienceStore.Stored> find(String id) {
    var workspace = callers.current().workspace();
    return transactions
        .read(session -> store.find(session, workspace, id))
        .map(found -> found.orElseThrow(() -> Problems.notFound("audience")));
  }

  private static Response answer(AudienceStore.Stored stored) {
    return Response.ok(AudienceView.of(stored)).header("ETag", ETags.of(stored.version())).build();
  }

  /** The shape of a page, for the API document. */
  private record AudiencesPage(
      List<AudienceView> items, @Schema(nullable = true) @Nullable String next) {}
}
