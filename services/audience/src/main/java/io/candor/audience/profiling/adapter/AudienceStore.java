package io.candor.audience.profiling.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.audience.profiling.Audience;
import io.candor.audience.profiling.Profile;
import io.candor.contracts.ContractJson;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.candor.contracts.audience.AudienceProfileChanged;
import io.candor.contracts.audience.Evidence;
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

/** Audiences in their table; each change leaves as an event in the same transaction. */
@ApplicationScoped
class AudienceStore {

  private final Documents documents = new Documents("audience");
  private final Outbox outbox;
  private final Priors priors;

  AudienceStore(Outbox outbox, Priors priors) {
    this.outbox = outbox;
    this.priors = priors;
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
        .put(session, workspace, id, ifMatch, write(audience))
        .map(version -> new Stored(id, version, audience))
        .call(stored -> outbox.append(session, List.of(fact(workspace, stored))));
  }

  Uni<Void> delete(Mutiny.Session session, String workspace, String id, @Nullable String ifMatch) {
    var type = EventTypes.nameOf(AudienceProfileChanged.class);
    return documents
        .delete(session, workspace, id, ifMatch)
        .flatMap(version ->
            outbox.appendTombstone(
                session, Topic.AUDIENCE_PROFILE, type, workspace + "/" + id, workspace, version));
  }

  private Fact fact(String workspace, Stored stored) {
    var audience = stored.audience();
    var profile = Profile.of(audience, priors.all());
    var evidence =
        profile.evidence().stream()
            .map(p -> new Evidence(p.segment(), p.measure(), p.value(), p.source(), p.confidence()))
            .toList();
    var event =
        new AudienceProfileChanged(
            stored.id(),
            stored.version(),
            audience.name(),
            audience.countries(),
            audience.languages(),
            audience.ageBands(),
            audience.interests(),
            profile.tone(),
            profile.labelDetail(),
            evidence);
    return new Fact(
        workspace + "/" + stored.id(), event, workspace, stored.version(), UuidV7.next(), null);
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

  private static String write(Audience audience) {
    try {
      return ContractJson.MAPPER.writeValueAsString(audience);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
