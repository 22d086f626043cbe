package io.candor.moderation.policy.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.candor.contracts.PackRef;
import io.candor.messaging.Transactions;
import io.candor.moderation.judging.OwnPacks;
import io.candor.moderation.policy.Enacted;
import io.candor.moderation.policy.PutPack;
import io.candor.moderation.rules.Pack;
import io.candor.rest.Caller;
import io.candor.rest.Callers;
import io.candor.rest.ETags;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules, for everybody who has a token: those of the installation and of the workspace. */
@Path("/v1/rule-packs")
@Tag(name = "rule packs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "auditor", "agent"})
public class RulePacksResource {

  private final Callers callers;
  private final PacksInForce packs;
  private final Administration administration;
  private final Transactions transactions;

  RulePacksResource(
      Callers callers,
      PacksInForce packs,
      Administration administration,
      Transactions transactions) {
    this.callers = callers;
    this.packs = packs;
    this.administration = administration;
    this.transactions = transactions;
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
  public Page<RulePackView> list() {
    var caller = callers.current();
    var now = Instant.now();
    var plans = packs.plans();
    Map<PackRef, PutPack> put =
        plans.holding(caller.workspace(), now).stream()
            .collect(Collectors.toMap(RulePacksResource::version, Function.identity()));
    return new Page<>(
        plans.of(caller.workspace()).at(now).packs().packs().stream()
            .map(ref -> RulePackView.of(ref, put.get(version(ref)), knows(caller, ref.id())))
            .toList(),
        null);
  }

  /** Whatever its digest, which counts what a release says of packs. */
  private static PackRef version(PackRef ref) {
    return new PackRef(ref.id(), ref.version(), "");
  }

  private static PackRef version(PutPack put) {
    return new PackRef(put.id(), put.version(), "");
  }

  /** Who puts packs of the installation is the business of the workspace that does. */
  private boolean knows(Caller caller, String id) {
    return OwnPacks.are(id) || administration.isOf(caller);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A rule pack: its rules, their sources, and who reviewed them")
  @APIResponse(
      responseCode = "200",
      description =
          "The pack in force, or else the one that is planned; its ETag is what a change must"
              + " match",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a pack", value = RulePackExamples.ONE)))
  @APIResponse(responseCode = "404", description = "No such pack")
  public Uni<Response> pack(@PathParam("id") String id) {
    var workspace = callers.current().workspace();
    var sets = packs.plans().of(workspace);
    var pack = find(sets, id).orElseThrow(() -> Problems.notFound("rule pack"));
    var scope = OwnPacks.are(id) ? workspace : PutPack.ALL;
    return transactions
        .read(session -> PlanReading.last(session, scope, id))
        .map(last -> Response.ok(shown(pack)).header("ETag", ETags.of(last)).build());
  }

  private static Optional<Pack> find(Enacted sets, String id) {
    return sets.after(Instant.now()).stream()
        .flatMap(set ->
            set.rules().pack(id).filter(pack -> set.packs().packs().contains(pack.ref())).stream())
        .findFirst();
  }

  private static JsonNode shown(Pack pack) {
    ObjectNode shown = pack.content().deepCopy();
    return shown.put("digest", pack.ref().digest());
  }
}
