package io.candor.generation.brands.adapter;

import io.candor.contracts.EventTypes;
import io.candor.contracts.Json;
import io.candor.contracts.Topic;
import io.candor.contracts.generation.BrandChanged;
import io.candor.generation.brands.Brand;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.UuidV7;
import io.candor.rest.Documents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Brands in their table; each change leaves as an event in the same transaction. */
@ApplicationScoped
public class BrandStore {

  private final Documents documents = new Documents("brand");
  private final Outbox outbox;

  BrandStore(Outbox outbox) {
    this.outbox = outbox;
  }

  /** A brand as it is stored. */
  public record Stored(String id, long version, Brand brand) {}

  /** The brand, if it is there. */
  public Uni<Optional<Stored>> find(Mutiny.Session session, String workspace, String id) {
    return documents.find(session, workspace, id).map(found -> found.map(BrandStore::stored));
  }

  Uni<List<Stored>> list(Mutiny.Session session, String workspace, String after, int limit) {
    return documents
        .list(session, workspace, after, limit)
        .map(found -> found.stream().map(BrandStore::stored).toList());
  }

  Uni<Stored> put(
      Mutiny.Session session, String workspace, String id, @Nullable String ifMatch, Brand brand) {
    return documents
        .put(session, workspace, id, ifMatch, Json.write(brand))
        .map(version -> new Stored(id, version, brand))
        .call(stored -> outbox.append(session, List.of(fact(workspace, stored))));
  }

  Uni<Void> delete(Mutiny.Session session, String workspace, String id, @Nullable String ifMatch) {
    var type = EventTypes.nameOf(BrandChanged.class);
    return documents
        .delete(session, workspace, id, ifMatch)
        .flatMap(version ->
            outbox.appendTombstone(
                session, Topic.GENERATION_BRAND, type, workspace + "/" + id, workspace, version));
  }

  private static Fact fact(String workspace, Stored stored) {
    var brand = stored.brand();
    var event =
        new BrandChanged(
            stored.id(),
            stored.version(),
            brand.name(),
            brand.languages(),
            brand.homeCountry(),
            brand.responsible(),
            brand.bannedWords(),
            brand.labelsAutomated());
    return new Fact(
        workspace + "/" + stored.id(), event, workspace, stored.version(), UuidV7.next(), null);
  }

  private static Stored stored(Documents.Document document) {
    return new Stored(document.id(), document.version(), Json.read(document.json(), Brand.class));
  }
}
