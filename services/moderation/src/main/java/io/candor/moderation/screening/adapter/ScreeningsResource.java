package io.candor.moderation.screening.adapter;

import io.candor.messaging.Transactions;
import io.candor.moderation.judging.JudgeForRelease;
import io.candor.moderation.judging.Judges;
import io.candor.moderation.judging.Known;
import io.candor.moderation.judging.Question;
import io.candor.moderation.judging.adapter.JudgingThreads;
import io.candor.moderation.judging.adapter.KnownFacts;
import io.candor.moderation.rules.RulesInForce;
import io.candor.moderation.screening.HarmGrade;
import io.candor.rest.Callers;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would the rules say? Nothing is stored or sent. */
@Path("/v1/screenings")
@Tag(name = "screenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"author", "reviewer", "operator", "agent"})
public class ScreeningsResource {

  private final Callers callers;
  private final Transactions transactions;
  private final JudgingThreads threads;
  private final Judges judges;
  private final RulesInForce rules;

  ScreeningsResource(
      Callers callers,
      Transactions transactions,
      JudgingThreads threads,
      Judges judges,
      RulesInForce rules) {
    this.callers = callers;
    this.transactions = transactions;
    this.threads = threads;
    this.judges = judges;
    this.rules = rules;
  }

  @POST
  @Operation(summary = "Asks the rules about a text; nothing is stored or sent")
  @APIResponse(
      responseCode = "200",
      description = "What they say, with label and rendering",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ScreeningAnswer.class),
              examples =
                  @ExampleObject(
                      name = "a text that may go out with its label",
                      value = ScreeningExample.ANSWER)))
  @APIResponse(responseCode = "400", description = "A field is missing or not valid")
  @APIResponse(responseCode = "503", description = "busy: too many questions at once")
  @APIResponse(
      responseCode = "422",
      description = "brand-unknown, audience-unknown or channel-unknown; the text is too long")
  public Uni<ScreeningAnswer> screen(@Nullable ScreeningBody body) {
    var workspace = callers.current().workspace();
    if (body == null) {
      throw Problems.invalid("text", "There is no body.", "Send the text as JSON.");
    }
    var revision = body.checked();
    return transactions
        .read(session -> KnownFacts.of(session, workspace, revision))
        .map(known -> {
          requireKnown("brand", revision.brand(), known.brand());
          requireKnown("audience", revision.audience(), known.audience());
          requireKnown("channel", revision.channel(), known.channel());
          return new Question(workspace, revision, known);
        })
        .flatMap(question -> threads.answer(() -> answer(question)));
  }

  private ScreeningAnswer answer(Question question) {
    var judgement = JudgeForRelease.judge(judges.of(question), question);
    var inForce = rules.of(question.workspace());
    return ScreeningAnswer.of(judgement, HarmGrade.of(inForce, question, judgement.findings()));
  }

  private static void requireKnown(String what, String name, @Nullable Known known) {
    if (known == null || known.gone()) {
      throw Problems.unprocessable(
          what + "-unknown",
          "The " + what + " is not known",
          what,
          "There is no " + what + " " + name + " in this workspace.",
          "Put it first, or name one that is there.");
    }
  }
}
