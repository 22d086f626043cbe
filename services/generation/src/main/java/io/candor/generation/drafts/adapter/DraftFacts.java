package io.candor.generation.drafts.adapter;

import io.candor.contracts.generation.CompositionFailed;
import io.candor.contracts.generation.DraftComposed;
import io.candor.contracts.generation.DraftEvent;
import io.candor.contracts.generation.DraftRevised;
import io.candor.contracts.generation.DraftWithdrawn;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.News;
import io.candor.generation.drafts.Standing;
import io.candor.messaging.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is told of drafts, as events: each has the next version of its draft. */
final class DraftFacts {

  private DraftFacts() {}

  static List<Fact> of(Collection<Draft> drafts) {
    var facts = new ArrayList<Fact>();
    drafts.forEach(draft -> add(draft, facts));
    return facts;
  }

  private static void add(Draft draft, List<Fact> facts) {
    var was = draft.was();
    long version = was.version();
    for (var told : draft.told()) {
      version++;
      facts.add(
          new Fact(
              was.id().toString(),
              event(was, told.news()),
              was.workspace(),
              version,
              was.brief(),
              told.cause()));
    }
  }

  private static DraftEvent event(Standing draft, News news) {
    return switch (news) {
      case News.Composed(var text) -> new DraftComposed(draft.id(), draft.brief(), text.content());
      case News.Revised(var text) ->
          new DraftRevised(draft.id(), draft.brief(), text.content(), text.cause());
      case News.Withdrawn(var revision, var by, var reason) ->
          new DraftWithdrawn(draft.id(), draft.brief(), revision, by, reason);
      case News.Failed(var reason, var detail) ->
          new CompositionFailed(draft.id(), draft.brief(), reason, detail);
    };
  }
}
