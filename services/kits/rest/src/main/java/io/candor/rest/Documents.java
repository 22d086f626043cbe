package io.candor.rest;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Versioned documents of a workspace in a table {@code (workspace, id, version, body, deleted)}:
 * what PUT, GET, DELETE and lists of brands, audiences and channels share. Versions count from 1
 * and go on after a deletion, so that readers of events never see an old number again.
 */
public final class Documents {

  private final String table;

  /** For a table of the service; its name is a constant of the code, never input. */
  public Documents(String table) {
    this.table = table;
  }

  /** A document as it is stored. */
  public record Document(String id, long version, String json) {}

  /** The document, if it is there and not deleted. */
  public Uni<Optional<Document>> find(Mutiny.Session session, String workspace, String id) {
    return rows(session
            .createNativeQuery(
                "select id, version, body from "
                    + table
                    + " where workspace = :workspace and id = :id and not deleted",
                Tuple.class)
            .setParameter("workspace", workspace)
            .setParameter("id", id))
        .map(found -> found.stream().findFirst());
  }

  /** A page in the order of ids, with one more than asked when there is more. */
  public Uni<List<Document>> list(
      Mutiny.Session session, String workspace, String after, int limit) {
    return rows(
        session
            .createNativeQuery(
                "select id, version, body from "
                    + table
                    + " where workspace = :workspace and id > :after and not deleted order by id limit :most",
                Tuple.class)
            .setParameter("workspace", workspace)
            .setParameter("after", after)
            .setParameter("most", limit + 1));
  }

  /**
   * Stores a new version and answers its number. A document that is there needs a fitting If-Match
   * (428, 412), one that is not there none (412).
   */
  public Uni<Long> put(
      Mutiny.Session session, String workspace, String id, @Nullable String ifMatch, String json) {
    return find(session, workspace, id)
        .invoke(there ->
            there.ifPresentOrElse(
                document -> ETags.requireMatch(ifMatch, document.version()),
                () -> ETags.requireNone(ifMatch)))
        .flatMap(
            there -> write(session, workspace, id, json, there.map(Document::version).orElse(0L)));
  }

  /** Deletes and answers the number of the deletion; 404 when it is not there. */
  public Uni<Long> delete(
      Mutiny.Session session, String workspace, String id, @Nullable String ifMatch) {
    return find(session, workspace, id)
        .map(there -> there.orElseThrow(() -> Problems.notFound(table)))
        .invoke(document -> ETags.requireMatch(ifMatch, document.version()))
        .flatMap(document ->
            session
                .createNativeQuery(
                    "update "
                        + table
                        + " set deleted = true, version = version + 1 where workspace = :workspace and id = :id and version = :version")
                .setParameter("workspace", workspace)
                .setParameter("id", id)
                .setParameter("version", document.version())
                .executeUpdate()
                .invoke(Documents::requireOne)
                .replaceWith(document.version() + 1));
  }

  private Uni<Long> write(
      Mutiny.Session session, String workspace, String id, String json, long seen) {
    return session
        .createNativeQuery(
            "insert into "
                + table
                + " as d (workspace, id, version, body) values (:workspace, :id, 1, :body)"
                + " on conflict (workspace, id) do update set version = d.version + 1, body = excluded.body, deleted = false"
                + " where d.version = :seen or d.deleted returning version",
            Long.class)
        .setParameter("workspace", workspace)
        .setParameter("id", id)
        .setParameter("body", json)
        .setParameter("seen", seen)
        .getResultList()
        .invoke(versions -> requireOne(versions.size()))
        .map(List::getFirst);
  }

  /** Somebody else was faster between the look and the write. */
  private static void requireOne(int rows) {
    if (rows != 1) {
      throw Problem.of(
              412,
              "precondition-failed",
              "It has changed meanwhile",
              "Somebody changed it at the same moment.")
          .at("If-Match", "Read it again, then send your change with the new ETag.")
          .asException();
    }
  }

  private static Uni<List<Document>> rows(Mutiny.SelectionQuery<Tuple> query) {
    return query
        .getResultList()
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Document(
                        row.get(0, String.class),
                        row.get(1, Number.class).longValue(),
                        row.get(2, String.class)))
                .toList());
  }
}
