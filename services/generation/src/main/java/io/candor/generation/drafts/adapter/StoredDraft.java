package io.candor.generation.drafts.adapter;

import io.candor.contracts.Finding;
import io.candor.contracts.Label;
import io.candor.contracts.Rendered;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.generation.composing.Improvement;
import io.candor.generation.drafts.Pending;
import io.candor.generation.drafts.Post;
import io.candor.generation.drafts.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft with its text, verdict and history, as the statements read it.
 *
 * @param limit longest text of its channel, absent where the channel is not known
 * @param briefPaid whether its brief said that somebody gives something for it
 */
public record StoredDraft(
    UUID id,
    UUID brief,
    String channel,
    String language,
    int revision,
    Status status,
    @Nullable Pending pending,
    @Nullable Revision content,
    @Nullable Improvement improvement,
    @Nullable List<UnsupportedFact> unsupported,
    @Nullable Judged verdict,
    @Nullable Post post,
    @Nullable Integer limit,
    @Nullable String unit,
    boolean briefPaid,
    List<DraftView.HistoryView> history) {

  /** What moderation said of the revision. */
  record Judged(
      @Nullable String reason,
      @Nullable UUID review,
      @Nullable Instant deadline,
      @Nullable Label label,
      @Nullable Rendered rendered,
      List<Finding> findings) {}

  /** One draft, as a JSON object; {@code d} is the draft, {@code b} its brief. */
  static final String AS_JSON =
      """
      json_build_object('id', d.id, 'brief', d.brief, 'channel', d.channel, 'language', b.language, 'revision', d.revision,
        'briefPaid', b.paid_partnership, 'status', d.status, 'pending', d.pending, 'post', d.post,
        'content', (select r.content from revision r where r.draft = d.id and r.number = d.revision),
        'improvement', (select r.improvement from revision r where r.draft = d.id and r.number = d.revision),
        'unsupported', (select r.unsupported from revision r where r.draft = d.id and r.number = d.revision),
        'verdict', (select json_build_object('reason', v.reason, 'review', v.review, 'deadline', v.deadline, 'label', v.label,
          'rendered', v.rendered, 'findings', v.findings) from verdict v where v.draft = d.id and v.revision = d.revision),
        'limit', (select cast(k.facts ->> 'limit' as integer) from known k
          where k.kind = 'channel' and k.workspace = d.workspace and k.id = d.channel),
        'unit', (select k.facts ->> 'unit' from known k
          where k.kind = 'channel' and k.workspace = d.workspace and k.id = d.channel),
        'history', (select json_agg(json_build_object('at', h.at, 'status', h.status, 'by', h.by, 'revision', h.revision,
          'detail', h.detail) order by h.tx, h.seq) from history h where h.brief = d.brief and h.draft = d.id))\
      """;
}
