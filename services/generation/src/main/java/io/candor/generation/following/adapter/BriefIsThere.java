package io.candor.generation.following.adapter;

import io.candor.generation.adapter.Ids;
import io.candor.messaging.Rows;
import io.candor.messaging.Transactions;
import io.candor.rest.Callers;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** 404 before a stream begins, where its brief is not in the caller's workspace. */
public class BriefIsThere {

  private static final String FIND =
      "select b.id from brief b where b.id = $1 and b.workspace = $2";
  private final Callers callers;
  private final Transactions transactions;

  BriefIsThere(Callers callers, Transactions transactions) {
    this.callers = callers;
    this.transactions = transactions;
  }

  @OfBrief
  @ServerRequestFilter
  public Uni<Void> require(UriInfo uri) {
    var brief = Ids.of("brief", uri.getPathParameters().getFirst("brief"));
    var workspace = callers.current().workspace();
    return transactions
        .read(session -> Rows.select(session, FIND, row -> row, brief, workspace))
        .invoke(found -> {
          if (found.isEmpty()) {
            throw Problems.notFound("brief");
          }
        })
        .replaceWithVoid();
  }
}
