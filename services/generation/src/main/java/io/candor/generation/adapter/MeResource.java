package io.candor.generation.adapter;

import io.candor.rest.Caller;
import io.candor.rest.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the token says the caller is. */
@Path("/v1/me")
@Tag(name = "me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  private static final Map<String, Set<String>> MAY =
      new TreeMap<>(
          Map.of(
              "brands.write", Set.of("author", "operator"),
              "briefs.write", Set.of("author", "operator", "agent"),
              "drafts.edit", Set.of("author", "operator", "agent"),
              "media.write", Set.of("author", "operator", "agent"),
              "channels.write", Set.of("operator"),
              "audiences.write", Set.of("author", "operator", "agent"),
              "reviews.decide", Set.of("reviewer"),
              "record.read", Set.of("auditor", "reviewer", "operator")));

  private final Callers callers;

  MeResource(Callers callers) {
    this.callers = callers;
  }

  /**
   * The caller.
   *
   * @param kind person or agent
   * @param may what the groups allow; an agent never decides on reviews, whatever its groups
   */
  @Schema(
      name = "Me",
      examples =
          "{\"sub\":\"camille\",\"workspace\":\"default\",\"kind\":\"person\",\"groups\":[\"author\"],\"may\":[\"briefs.write\"]}")
  record Me(String sub, String workspace, String kind, Set<String> groups, List<String> may) {}

  @GET
  @RolesAllowed("**")
  @Operation(summary = "Who the token says I am, and what I may do")
  @APIResponse(
      responseCode = "200",
      description = "The caller",
      content = @Content(schema = @Schema(implementation = Me.class)))
  @APIResponse(responseCode = "401", description = "No valid token (application/problem+json)")
  public Me me() {
    var caller = callers.current();
    var may =
        MAY.entrySet().stream()
            .filter(right -> right.getValue().stream().anyMatch(caller.groups()::contains))
            .map(Map.Entry::getKey)
            .filter(right -> allowed(caller, right))
            .toList();
    return new Me(
        caller.sub(), caller.workspace(), caller.kind(), new TreeSet<>(caller.groups()), may);
  }

  private static boolean allowed(Caller caller, String right) {
    return !caller.agent() || !right.equals("reviews.decide");
  }
}
