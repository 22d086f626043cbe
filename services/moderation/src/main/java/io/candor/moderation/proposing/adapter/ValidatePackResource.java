package io.candor.moderation.proposing.adapter;

import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.policy.adapter.PacksInForce;
import io.candor.moderation.proposing.Examination;
import io.candor.moderation.proposing.Report;
import io.candor.rest.Callers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Would this pack do? For who answers for rules, and who checks them: it costs as much as a start.
 */
@Path("/v1/rule-packs/validate")
@Tag(name = "rule packs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"operator", "auditor"})
public class ValidatePackResource {

  private final Callers callers;
  private final JudgingThreads threads;
  private final PacksInForce packs;
  private final ProposingConfig config;

  ValidatePackResource(
      Callers callers, JudgingThreads threads, PacksInForce packs, ProposingConfig config) {
    this.callers = callers;
    this.threads = threads;
    this.packs = packs;
    this.config = config;
  }

  @POST
  @Operation(
      summary = "Reads a rule pack and runs its cases; nothing is stored",
      description =
          "With the packs in force, in place of the one of the same id. Those stay in force"
              + " whatever comes.")
  @APIResponse(
      responseCode = "200",
      description = "What was found: problems by file and line, and cases that fail",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Report.class),
              examples = {
                @ExampleObject(name = "a case that fails", value = PackExamples.REPORT),
                @ExampleObject(name = "a mistake", value = PackExamples.MISTAKE)
              }))
  @APIResponse(
      responseCode = "400",
      description = "A path is none of a pack's folder, or is there twice")
  @APIResponse(
      responseCode = "413",
      description = "The pack is larger than what this service takes")
  @APIResponse(responseCode = "422", description = "A file is too long, or all word lists together")
  @APIResponse(responseCode = "503", description = "busy: too many packs at once")
  public Uni<Report> validate(@Nullable PackBody body) {
    var proposal = PackBody.given(body).checked();
    var workspace = callers.current().workspace();
    var now = Instant.now();
    var plans = packs.plans();
    return threads.tryOut(() ->
        Examination.of(
            proposal,
            packs.files(plans, workspace, now),
            (id, files) -> packs.with(plans, workspace, id, files, now),
            after(config.time())));
  }

  /** True once so much time has passed from now on. */
  public static BooleanSupplier after(Duration time) {
    long began = System.nanoTime();
    return () -> System.nanoTime() - began > time.toNanos();
  }
}
