package io.candor.generation.briefs.adapter;

import io.candor.generation.listing.adapter.ListQuery;
import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of briefs. */
@Path("/v1/briefs")
@Tag(name = "briefs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
public class BriefListResource {

  private final Callers callers;
  private final Cursors cursors;
  private final Transactions transactions;

  BriefListResource(Callers callers, Cursors cursors, Transactions transactions) {
    this.callers = callers;
    this.cursors = cursors;
    this.transactions = transactions;
  }

  @GET
  @Operation(summary = "The briefs, a page at a time")
  @APIResponse(
      responseCode = "200",
      description = "A page of briefs",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a page", value = BriefExamples.PAGE)))
  @APIResponse(
      responseCode = "400",
      description = "A filter that is none, or a strange cursor (application/problem+json)")
  @APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
  public Uni<Page<BriefItem>> list(@BeanParam ListQuery query) {
    var workspace = callers.current().workspace();
    return transactions.read(session -> ListBriefs.page(session, cursors, workspace, query));
  }
}
