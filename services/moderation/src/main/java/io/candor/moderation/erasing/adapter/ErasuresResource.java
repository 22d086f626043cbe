package io.candor.moderation.erasing.adapter;

import io.candor.messaging.Transactions;
import io.candor.messaging.UuidV7;
import io.candor.moderation.erasing.Order;
import io.candor.rest.Caller;
import io.candor.rest.Callers;
import io.candor.rest.Cursors;
import io.candor.rest.Page;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Words and names are taken out of what ended; the record keeps its seals. */
@Path("/v1/erasures")
@Tag(name = "erasures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasuresResource {

  private static final String ALL = "erasures";
  private final Callers callers;
  private final Cursors cursors;
  private final Transactions transactions;
  private final Erasing erasing;

  ErasuresResource(Callers callers, Cursors cursors, Transactions transactions, Erasing erasing) {
    this.callers = callers;
    this.cursors = cursors;
    this.transactions = transactions;
    this.erasing = erasing;
  }

  @POST
  @RolesAllowed("operator")
  @Cancellable(false)
  @Operation(
      summary = "Erases the words and names of a draft that ended, or the names of a person",
      description =
          """
          Of a draft: reason, findings' words, label, texts, who decided, who contributed, in its decisions, its reviews and its
          row. Of a person (sub): their name, and those beside it, in decisions, reviews and drafts that ended; what they wrote
          stays. Verdicts, times, rules, clearances and seals stay, and what is kept of a sealed entry still proves itself. For
          good. Asking again takes nothing more, and is needed where complete is false, or once what is open has ended. Only
          moderation's own: generation, publishing, topics and backups have theirs.\
          """)
  @APIResponse(
      responseCode = "200",
      description = "What was erased; without id where there was nothing to erase",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a draft", value = ErasureExamples.DONE)))
  @APIResponse(responseCode = "400", description = "A field is missing or not valid")
  @APIResponse(responseCode = "403", description = "Not an operator, or software")
  @APIResponse(responseCode = "404", description = "No such draft in this workspace")
  @APIResponse(
      responseCode = "409",
      description =
          "draft-open: it has not ended; appeal-open: ask again once that is decided;"
              + " not-sealed-yet: ask again in a second")
  @APIResponse(responseCode = "422", description = "It is too long")
  public Uni<Erased> erase(@Nullable ErasureBody body) {
    var caller = callers.current();
    if (caller.agent()) {
      throw Problems.forbidden("Software never erases, whatever its groups.");
    }
    if (body == null) {
      throw Problems.invalid("draft", "There is no body.", "Send draft or person, and a reason.");
    }
    var asked = body.checked();
    var order = order(caller, asked);
    return asked.draft() == null
        ? erasing.person(order, asked.person())
        : erasing.draft(order, new ErasureStore.Ended(asked.draft(), caller.workspace()));
  }

  @GET
  @RolesAllowed({"operator", "auditor"})
  @Operation(
      summary = "What was erased, by whom, when and why",
      description = "The latest first. A person who was erased is not named.")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "an erasure", value = ErasureExamples.PAGE)))
  @APIResponse(responseCode = "400", description = "No limit or cursor")
  @APIResponse(responseCode = "403", description = "Neither operator nor auditor")
  public Uni<Page<ErasureView>> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    var workspace = callers.current().workspace();
    int most = cursors.limit(limit);
    var before = cursors.open(workspace, ALL, cursor).map(UUID::fromString);
    return transactions
        .read(session -> ErasureStore.list(session, workspace, before, most + 1))
        .map(found -> cursors.page(workspace, ALL, found, most, row -> row.id().toString()));
  }

  private static Order order(Caller caller, ErasureBody.Checked asked) {
    return new Order(
        UuidV7.next(),
        caller.workspace(),
        asked.draft() == null ? "person" : "draft",
        asked.draft(),
        asked.reason(),
        caller.sub());
  }
}
