package io.candor.audience.profiling.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.audience.profiling.Audience;
import io.candor.contracts.ContractJson;
import io.candor.contracts.Json;
import io.candor.rest.Documents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Audiences in their table; each change leaves as an event in the same transaction. */
@ApplicationScoped
class AudienceStore {

  private final Documents documents = new Documents("audience");
  private final ProfileEvents events;

  AudienceStore(ProfileEvents events) {
    this.events = events;
  }

  record Stored(String id, long version, Audience audience) {}

  Uni<Optional<Stored>> find(Mutiny.Session session, String workspace, String id) {
    return documents.find(session, workspace, id).map(found -> found.map(AudienceStore::stored));
  }

  Uni<List<Stored>> list(Mutiny.Session session, String workspace, String after, int limit) {
    return documents
        .list(session, workspace, after, limit)
        .map(found -> found.stream().map(AudienceStore::stored).toList());
  }

  Uni<Stored> put(
      Mutiny.Session session,
      String workspace,
      String id,
      @Nullable String ifMatch,
      Audience audience) {
    return documents
        .put(session, workspace, id, ifMatch, Json.write(audience))
        .map(version -> new Stored(id, version, audience))
        .call(stored -> events.changed(session, workspace, stored));
  }

  Uni<Void> delete(Mutiny.Session session, String workspace, String id, @Nullable String ifMatch) {
    return documents
        .delete(session, workspace, id, ifMatch)
        .flatMap(version -> events.gone(session, workspace, id, version));
  }

  private static Stored stored(Documents.Document document) {
    try {
      return new Stored(
          document.id(),
          document.version(),
          ContractJson.MAPPER.readValue(document.json(), Audience.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("audience " + document.id() + " cannot be read", e);
    }
  }
}
