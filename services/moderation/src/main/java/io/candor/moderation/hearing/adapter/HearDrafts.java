package io.candor.moderation.hearing.adapter;

import io.candor.contracts.generation.DraftEvent;
import io.candor.messaging.Fact;
import io.candor.messaging.Handler;
import io.candor.messaging.Outbox;
import io.candor.messaging.Received;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Records what was heard of drafts: the newest revision, due at once, or the end. What an older
 * revision had, a clearance or an open review, ends with it.
 */
@ApplicationScoped
class HearDrafts implements Handler<DraftEvent> {

  private record Known(UUID draft) {}

  private final Outbox outbox;

  HearDrafts(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> handle(Mutiny.Session session, List<Received<DraftEvent>> events) {
    var heard = newest(events);
    var ids = heard.stream().map(HeardDraft::draft).sorted().map(Known::new).toList();
    return Rows.list(session, DraftStatements.LOCK, ids, Standing.class)
        .map(HearDrafts::byDraft)
        .flatMap(standing -> write(session, news(heard, standing), standing));
  }

  static List<HeardDraft> newest(List<Received<DraftEvent>> events) {
    Map<UUID, HeardDraft> newest = new LinkedHashMap<>();
    events.stream()
        .map(HeardDraft::of)
        .forEach(heard -> newest.merge(heard.draft(), heard, HeardDraft::then));
    return List.copyOf(newest.values());
  }

  private static List<HeardDraft> news(List<HeardDraft> heard, Map<UUID, Standing> standing) {
    return heard.stream()
        .filter(news -> {
          var before = standing.get(news.draft());
          return before == null || before.takes(news);
        })
        .toList();
  }

  private Uni<Void> write(
      Mutiny.Session session, List<HeardDraft> news, Map<UUID, Standing> standing) {
    if (news.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var ended = EndedByNews.of(news, standing);
    return Superseded.end(session, ended.reviews())
        .map(ended::facts)
        .call(facts -> Rows.execute(session, DraftStatements.HEAR, rows(news, facts)))
        .call(() -> Rows.write(session, DraftStatements.RECORD_REVOKED, ended.revoked()))
        .flatMap(facts -> outbox.append(session, facts));
  }

  private static List<HeardRow> rows(List<HeardDraft> news, List<Fact> facts) {
    var counts = facts.stream().collect(Collectors.groupingBy(Fact::key, Collectors.counting()));
    return news.stream()
        .map(heard ->
            HeardRow.of(heard, counts.getOrDefault(heard.draft().toString(), 0L).intValue()))
        .toList();
  }

  private static Map<UUID, Standing> byDraft(List<Standing> rows) {
    return rows.stream().collect(Collectors.toMap(Standing::draft, Function.identity()));
  }
}
