package io.candor.generation.hearing.adapter;

import io.candor.contracts.moderation.DraftAmended;
import io.candor.contracts.moderation.DraftReturned;
import io.candor.contracts.moderation.VerdictEvent;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.DraftsConfig;
import io.candor.generation.drafts.Revising;
import io.candor.generation.drafts.Verdicts;
import io.candor.generation.drafts.adapter.CurrentTexts;
import io.candor.generation.drafts.adapter.DraftStore;
import io.candor.generation.drafts.adapter.VerdictRow;
import io.candor.messaging.Handler;
import io.candor.messaging.Received;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Takes a batch of verdicts: the drafts are locked, told one event after the other, and written.
 */
@ApplicationScoped
class HearVerdicts implements Handler<VerdictEvent> {

  private final DraftStore store;
  private final DraftsConfig config;

  HearVerdicts(DraftStore store, DraftsConfig config) {
    this.store = store;
    this.config = config;
  }

  @Override
  public Uni<Void> handle(Mutiny.Session session, List<Received<VerdictEvent>> events) {
    return store
        .lock(session, Heard.drafts(events))
        .flatMap(drafts ->
            CurrentTexts.of(session, rewritten(events))
                .flatMap(texts -> Recalled.in(session, events, texts))
                .flatMap(texts -> {
                  var told = new Telling(drafts, texts);
                  events.forEach(told::tell);
                  return store.write(session, told.changed.values(), told.verdicts.values());
                }));
  }

  private static List<UUID> rewritten(List<Received<VerdictEvent>> events) {
    return events.stream()
        .filter(received ->
            received.event() instanceof DraftAmended || received.event() instanceof DraftReturned)
        .map(Heard::draft)
        .toList();
  }

  /** What one batch says, event by event. */
  private final class Telling {

    private final Map<UUID, Draft> drafts;
    private final Map<UUID, Revising.Current> texts;
    private final Map<UUID, Draft> changed = new LinkedHashMap<>();
    private final Map<String, VerdictRow> verdicts = new LinkedHashMap<>();

    Telling(Map<UUID, Draft> drafts, Map<UUID, Revising.Current> texts) {
      this.drafts = drafts;
      this.texts = texts;
    }

    void tell(Received<VerdictEvent> received) {
      var draft = drafts.get(Heard.draft(received));
      var envelope = received.envelope();
      if (draft == null
          || !draft.was().workspace().equals(envelope.workspace())
          || !Verdicts.isNews(draft, envelope.version())) {
        return;
      }
      draft.because(envelope.id());
      VerdictWords.tell(draft, received.event(), texts.get(draft.id()), config.composing());
      changed.put(draft.id(), draft);
      VerdictRow.of(received.event(), envelope.version())
          .ifPresent(
              row -> verdicts.merge(row.draft() + "/" + row.revision(), row, VerdictRow::newer));
    }
  }
}
