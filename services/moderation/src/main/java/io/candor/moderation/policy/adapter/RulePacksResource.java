package io.candor.moderation.policy.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.candor.contracts.PackRef;
import io.candor.moderation.policy.Packs;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules, for everybody who has a token. */
@Path("/v1/rule-packs")
@Tag(name = "rule packs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
public class RulePacksResource {

  private final Packs packs;

  RulePacksResource(Packs packs) {
    this.packs = packs;
  }

  @GET
  @NonBlocking
  @Operation(summary = "The rule packs in force, with their digests")
  @APIResponse(
      responseCode = "200",
      description = "All of them, on one page",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "two packs", value = RulePackExamples.PAGE)))
  public Page<PackRef> list() {
    return new Page<>(packs.inForce().packs(), null);
  }

  @GET
  @Path("/{id}")
  @NonBlocking
  @Operation(summary = "A rule pack: its rules, their sources, and who reviewed them")
  @APIResponse(
      responseCode = "200",
      description = "The pack",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a pack", value = RulePackExamples.ONE)))
  @APIResponse(responseCode = "404", description = "No such pack")
  public JsonNode pack(@PathParam("id") String id) {
    return packs.pack(id).orElseThrow(() -> Problems.notFound("rule pack"));
  }
}
