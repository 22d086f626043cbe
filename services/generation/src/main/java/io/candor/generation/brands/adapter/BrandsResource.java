package io.candor.generation.brands.adapter;

import io.candor.generation.brands.Brand;
import io.candor.generation.engines.Engines;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Brands over REST. */
@Path("/v1/brands")
@Tag(name = "brands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
@APIResponse(
    responseCode = "403",
    description = "The token's groups do not allow it (application/problem+json)")
public class BrandsResource {

  private static final String OWN = "embedded";
  private final Callers callers;
  private final Transactions transactions;
  private final BrandStore store;
  private final Cursors cursors;
  private final Engines engines;

  BrandsResource(
      Callers callers,
      Transactions transactions,
      BrandStore store,
      Cursors cursors,
      Engines engines) {
    this.callers = callers;
    this.transactions = transactions;
    this.store = store;
    this.cursors = cursors;
    this.engines = engines;
  }

  @PUT
  @Path("/{brand}")
  @RolesAllowed({"author", "operator"})
  @Operation(
      summary = "Describes a brand; a changed one needs If-Match",
      description = "Drafts that wait or are scheduled are screened again under the new version.")
  @APIResponse(
      responseCode = "201",
      description = "It is made; its ETag is what a change must match",
      headers = @Header(name = "Location", description = "The brand"),
      content = @Content(schema = @Schema(implementation = BrandView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It is changed, with its new ETag",
      content = @Content(schema = @Schema(implementation = BrandView.class)))
  @APIResponse(
      responseCode = "400",
      description = "A field is not valid (application/problem+json)")
  @APIResponse(
      responseCode = "412",
      description = "It changed meanwhile (application/problem+json)")
  @APIResponse(
      responseCode = "422",
      description = "engine-unknown: no such engine is configured (application/problem+json)")
  @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
  public Uni<Response> put(
      @PathParam("brand") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable BrandBody body) {
    var workspace = callers.current().workspace();
    var name = Inputs.name("brand", id);
    if (body == null) {
      throw Problems.invalid("", "There is no body.", "Send the brand as JSON.");
    }
    var brand = body.checked();
    requireEngine(brand);
    return transactions
        .run(session -> store.put(session, workspace, name, ifMatch, brand))
        .map(stored ->
            Written.answer(ifMatch, "/v1/brands/" + name, BrandView.of(stored), stored.version()));
  }

  @GET
  @Path("/{brand}")
  @Operation(summary = "A brand")
  @APIResponse(
      responseCode = "200",
      description = "The brand; its ETag is what a change must match",
      content = @Content(schema = @Schema(implementation = BrandView.class)))
  @APIResponse(responseCode = "404", description = "There is none (application/problem+json)")
  public Uni<Response> get(@PathParam("brand") String id) {
    var workspace = callers.current().workspace();
    return transactions
        .read(session -> store.find(session, workspace, id))
        .map(found -> answer(found.orElseThrow(() -> Problems.notFound("brand"))));
  }

  @DELETE
  @Path("/{brand}")
  @RolesAllowed({"author", "operator"})
  @Operation(summary = "Removes a brand; open drafts that need it are held")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "There is none (application/problem+json)")
  @APIResponse(
      responseCode = "412",
      description = "It changed meanwhile (application/problem+json)")
  @APIResponse(responseCode = "428", description = "If-Match is missing (application/problem+json)")
  public Uni<Response> delete(
      @PathParam("brand") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var workspace = callers.current().workspace();
    return transactions
        .run(session -> store.delete(session, workspace, id, ifMatch))
        .map(_ -> Response.noContent().build());
  }

  @GET
  @Operation(summary = "The brands, a page at a time, in the order of their ids")
  @APIResponse(
      responseCode = "200",
      description = "A page of brands",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a page", value = BrandExamples.PAGE)))
  @APIResponse(
      responseCode = "400",
      description = "A limit that is none, or a strange cursor (application/problem+json)")
  public Uni<Page<BrandView>> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    var workspace = callers.current().workspace();
    int most = cursors.limit(limit);
    var after = cursors.open(workspace, "brands", cursor).orElse("");
    return transactions
        .read(session -> store.list(session, workspace, after, most))
        .map(found -> found.stream().map(BrandView::of).toList())
        .map(found -> cursors.page(workspace, "brands", found, most, BrandView::id));
  }

  private void requireEngine(Brand brand) {
    if (!brand.engine().equals(OWN) && engines.traits(brand.engine()).isEmpty()) {
      throw Problems.unprocessable(
          "engine-unknown",
          "The engine is not known",
          "engine",
          "No engine of this name is configured.",
          "Use embedded, or an engine that the operator has configured.");
    }
  }

  private static Response answer(BrandStore.Stored stored) {
    return Response.ok(BrandView.of(stored)).header("ETag", ETags.of(stored.version())).build();
  }
}
