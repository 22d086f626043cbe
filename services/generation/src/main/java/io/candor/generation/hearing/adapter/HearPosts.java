package io.candor.generation.hearing.adapter;

import io.candor.contracts.publishing.PostEvent;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Outcomes;
import io.candor.generation.drafts.adapter.DraftStore;
import io.candor.messaging.Handler;
import io.candor.messaging.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes a batch of publishing's answers: drafts are locked, told event by event, and written. */
@ApplicationScoped
class HearPosts implements Handler<PostEvent> {

  private final DraftStore store;

  HearPosts(DraftStore store) {
    this.store = store;
  }

  @Override
  public Uni<Void> handle(Mutiny.Session session, List<Received<PostEvent>> events) {
    return store
        .lock(session, Heard.drafts(events))
        .map(drafts -> told(drafts, events))
        .flatMap(changed -> store.write(session, changed.values()));
  }

  private static Map<UUID, Draft> told(Map<UUID, Draft> drafts, List<Received<PostEvent>> events) {
    var changed = new LinkedHashMap<UUID, Draft>();
    for (var received : events) {
      var draft = drafts.get(Heard.draft(received));
      var envelope = received.envelope();
      if (draft != null
          && draft.was().workspace().equals(envelope.workspace())
          && Outcomes.isNews(draft, envelope.version())) {
        draft.because(envelope.id());
        PostWords.tell(draft, received.event());
        changed.put(draft.id(), draft);
      }
    }
    return changed;
  }
}
