package io.candor.publishing.channels.adapter;

import io.candor.publishing.channels.Kinds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kinds of channels over REST. */
@Path("/v1/channel-kinds")
@Tag(name = "channels")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
@APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
public class ChannelKindsResource {

  private final Kinds kinds;

  ChannelKindsResource(Kinds kinds) {
    this.kinds = kinds;
  }

  @GET
  @Operation(
      summary = "What kinds of channels can do, as data",
      description =
          "Limits, counting unit, native AI flag, idempotency, whether it can be read back, what it asks for")
  @APIResponse(
      responseCode = "200",
      description = "All kinds, by name",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a kind", value = ChannelExamples.KINDS)))
  public List<KindView> kinds() {
    return kinds.all().stream().map(KindView::of).toList();
  }
}
