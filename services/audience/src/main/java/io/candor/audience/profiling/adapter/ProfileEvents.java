package io.candor.audience.profiling.adapter;

import io.candor.audience.profiling.Audience;
import io.candor.audience.profiling.Prior;
import io.candor.audience.profiling.Profile;
import io.candor.contracts.EventTypes;
import io.candor.contracts.Topic;
import io.candor.contracts.audience.AudienceProfileChanged;
import io.candor.contracts.audience.Evidence;
import io.candor.messaging.Fact;
import io.candor.messaging.Outbox;
import io.candor.messaging.UuidV7;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the others hear of an audience, appended in the transaction that changed it. */
@ApplicationScoped
class ProfileEvents {

  private final Outbox outbox;
  private final Priors priors;

  ProfileEvents(Outbox outbox, Priors priors) {
    this.outbox = outbox;
    this.priors = priors;
  }

  Uni<Void> changed(Mutiny.Session session, String workspace, AudienceStore.Stored stored) {
    var key = key(workspace, stored.id());
    var fact = new Fact(key, event(stored), workspace, stored.version(), UuidV7.next(), null);
    return outbox.append(session, List.of(fact));
  }

  Uni<Void> gone(Mutiny.Session session, String workspace, String id, long version) {
    var type = EventTypes.nameOf(AudienceProfileChanged.class);
    return outbox.appendTombstone(
        session, Topic.AUDIENCE_PROFILE, type, key(workspace, id), workspace, version);
  }

  private AudienceProfileChanged event(AudienceStore.Stored stored) {
    Audience a = stored.audience();
    var profile = Profile.of(a, priors.all());
    return new AudienceProfileChanged(
        stored.id(),
        stored.version(),
        a.name(),
        a.countries(),
        a.languages(),
        a.ageBands(),
        a.interests(),
        profile.tone(),
        profile.labelDetail(),
        evidence(profile));
  }

  private static List<Evidence> evidence(Profile profile) {
    return profile.evidence().stream().map(ProfileEvents::evidence).toList();
  }

  private static Evidence evidence(Prior p) {
    return new Evidence(p.segment(), p.measure(), p.value(), p.source(), p.confidence());
  }

  private static String key(String workspace, String id) {
    return workspace + "/" + id;
  }
}
