package io.candor.moderation.proposing.adapter;

import io.candor.moderation.proposing.Proposal;
import io.candor.moderation.rules.BadPack;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would this pack have changed? For who answers for rules, and who checks them. */
@Path("/v1/rule-packs/{id}/dry-run")
@Tag(name = "rule packs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"operator", "auditor"})
public class DryRunResource {

  private static final int USUAL = 200;
  private static final int MOST = 1000;
  private final Callers callers;
  private final Cursors cursors;
  private final DryRuns runs;

  DryRunResource(Callers callers, Cursors cursors, DryRuns runs) {
    this.callers = callers;
    this.cursors = cursors;
    this.runs = runs;
  }

  @POST
  @Operation(
      summary = "Which of the last decided texts a pack would decide otherwise; nothing is stored",
      description =
          "They are screened now, with the packs in force and with the proposed one in place of the"
              + " one of the same id. Each page screens them anew.")
  @APIResponse(
      responseCode = "200",
      description = "How many, and a page of which, newest first",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DryRunAnswer.class),
              examples = @ExampleObject(name = "one text", value = PackExamples.DRY_RUN)))
  @APIResponse(responseCode = "400", description = "No such last, limit or cursor; a bad path")
  @APIResponse(
      responseCode = "413",
      description = "The pack is larger than what this service takes")
  @APIResponse(responseCode = "422", description = "pack-invalid, pack-id-differs; it is too long")
  @APIResponse(responseCode = "503", description = "busy: too many packs at once")
  public Uni<DryRunAnswer> run(
      @PathParam("id") String id,
      @Parameter(description = "How many decisions: 1 to 1000, 200 where it is left out")
          @QueryParam("last")
          @Nullable Integer last,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Nullable PackBody body) {
    var workspace = callers.current().workspace();
    int decisions = last(last);
    int most = cursors.limit(limit);
    var proposal = PackBody.given(body).checked();
    var list = "dry-run/" + id;
    var place = Place.of(cursors.open(workspace, list, cursor));
    return runs.run(id, proposal, workspace, decisions, place.until())
        .onFailure(BadPack.class)
        .transform(DryRunResource::invalid)
        .map(run -> answer(run, place, most, workspace, list));
  }

  private DryRunAnswer answer(DryRun run, Place place, int most, String workspace, String list) {
    var rest = run.otherwise().stream().filter(place::isBefore).limit(most + 1L).toList();
    var page =
        cursors.page(workspace, list, rest, most, one -> Place.written(run.newest(), one.id()));
    return new DryRunAnswer(
        run.pack().id(),
        run.pack().version(),
        run.pack().digest(),
        run.screened(),
        run.skipped(),
        run.unfinished(),
        run.otherwise().size(),
        page.items().stream().map(DecidedOtherwise::of).toList(),
        page.next());
  }

  private static int last(@Nullable Integer asked) {
    int last = asked == null ? USUAL : asked;
    if (last < 1 || last > MOST) {
      throw Problems.invalid("last", "It is not 1 to " + MOST + ".", "Ask for 1 to " + MOST + ".");
    }
    return last;
  }

  /** A {@link BadPack} where the pack says no id. */
  public static void requireId(Proposal proposal, String id) {
    if (!proposal.id().equals(id)) {
      throw Problems.unprocessable(
          "pack-id-differs",
          "The pack has another id",
          "id",
          "The pack that was sent says that it is " + proposal.id() + ".",
          "Ask at the path of that id, or send the pack of this one.");
    }
  }

  private static ProblemException invalid(BadPack e) {
    return Problems.unprocessable(
        "pack-invalid",
        "The pack is not valid",
        "files",
        e.file() + ", line " + e.line() + ": " + e.detail() + ".",
        "Mend it there: " + e.cure() + ". POST /v1/rule-packs/validate says more.");
  }
}
