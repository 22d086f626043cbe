package io.candor.moderation.agreeing.adapter;

import io.candor.contracts.Json;
import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.Inputs;
import io.candor.rest.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Do people decide as the rules do? */
@Path("/v1/rule-packs/{id}/agreement")
@Tag(name = "rule packs")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

  private final Callers callers;
  private final Cursors cursors;
  private final Transactions transactions;
  private final ExportCases cases;

  AgreementResource(
      Callers callers, Cursors cursors, Transactions transactions, ExportCases cases) {
    this.callers = callers;
    this.cursors = cursors;
    this.transactions = transactions;
    this.cases = cases;
  }

  @GET
  @RolesAllowed({"reviewer", "operator", "auditor"})
  @Operation(
      summary = "How often each rule of a pack was upheld or overturned in review",
      description =
          "By rule and version, of the reviews of this workspace that ended in a time. Upheld is"
              + " refused or amended, overturned is approved as it was; a review in which several"
              + " rules had found something counts for each. A pack that is no longer in force is"
              + " answered too.")
  @APIResponse(
      responseCode = "200",
      description = "A page of rules",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a rule", value = AgreementExamples.PAGE)))
  @APIResponse(responseCode = "400", description = "A time, limit or cursor that is not valid")
  @APIResponse(responseCode = "403", description = "Neither reviewer, operator nor auditor")
  public Uni<Page<RuleAgreement>> list(
      @PathParam("id") String id,
      @BeanParam AgreementFilter filter,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var workspace = callers.current().workspace();
    var time = filter.checked(Instant.now());
    int most = cursors.limit(limit);
    var list = "agreement/" + Json.write(filter) + id;
    var after =
        cursors
            .open(workspace, list, cursor)
            .map(position -> Json.read(position, DecidedReviews.Position.class));
    return transactions
        .read(session -> DecidedReviews.count(session, workspace, id, time, after, most + 1))
        .map(found -> cursors.page(workspace, list, found, most, AgreementResource::position));
  }

  @GET
  @Path("/cases")
  @RolesAllowed({"operator", "auditor"})
  @Operation(
      summary = "The reviews of a rule as cases for its pack",
      description =
          "A file as ./candor rules test reads it, with the texts: those that people stopped are"
              + " for the rule to find, those they let out for it to spare. What the rules in force"
              + " decide otherwise is told as a gap. The last ones first; reviews from before this"
              + " version of Candor are counted, but are no cases.")
  @APIResponse(
      responseCode = "200",
      description = "The cases",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a case", value = AgreementExamples.FILE)))
  @APIResponse(responseCode = "400", description = "A rule, time or limit that is not valid")
  @APIResponse(responseCode = "403", description = "Neither operator nor auditor")
  @APIResponse(responseCode = "404", description = "No such rule in force")
  @APIResponse(responseCode = "503", description = "busy: too many questions at once")
  public Uni<CaseFile> cases(
      @PathParam("id") String id,
      @QueryParam("rule") @Parameter(required = true, example = "link-ip-address")
          @Nullable String rule,
      @BeanParam AgreementFilter filter,
      @QueryParam("limit") @Nullable Integer limit) {
    var workspace = callers.current().workspace();
    var time = filter.checked(Instant.now());
    return cases.of(workspace, id, Inputs.name("rule", rule), time, cursors.limit(limit));
  }

  private static String position(RuleAgreement item) {
    return Json.write(new DecidedReviews.Position(item.rule(), item.version()));
  }
}
