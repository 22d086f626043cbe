package io.candor.generation.drafts.adapter;

import io.candor.contracts.Continues;
import io.candor.contracts.Contributor;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.generation.drafts.Standing;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what its brief asked for.
 *
 * @param briefPaid whether its brief said that somebody gives something for it
 * @param current its text as it is, absent before the first
 */
record AskedDraft(
    Standing standing,
    String brand,
    String audience,
    String language,
    String subject,
    String source,
    Window window,
    Contributor askedBy,
    boolean briefPaid,
    @Nullable Revision current) {

  private static final String READ =
      """
      select cast(json_build_object('brand', b.brand, 'audience', b.audience, 'language', b.language, 'subject', b.subject,
        'source', b.source, 'window', b."window", 'askedBy', b.asked_by, 'briefPaid', b.paid_partnership, 'current', r.content,
        'standing', json_build_object('id', d.id, 'brief', d.brief, 'workspace', d.workspace, 'channel', d.channel,
          'intent', d.intent, 'version', d.version, 'revision', d.revision, 'last', d.last_revision, 'fenced', d.fenced,
          'status', d.status, 'pending', d.pending, 'ending', d.ending, 'cleared', d.cleared, 'returns', d.returns,
          'verdicts', d.verdicts, 'posts', d.posts, 'deadline', d.deadline, 'post', d.post, 'seen', clock_timestamp())) as text)
      from draft d join brief b on b.id = d.brief
      left join revision r on r.draft = d.id and r.number = d.revision
      where d.id = cast($1 as uuid)
      """;

  static Uni<Optional<AskedDraft>> read(Mutiny.Session session, UUID draft) {
    return Rows.byId(session, READ, draft, AskedDraft.class);
  }

  /** When it may go out: as it was asked for, or as it was edited since. */
  Window wanted() {
    return current == null ? window : current.window();
  }

  /** Whether somebody gives something for it, as the brief said, or an editor since. */
  boolean isPaid() {
    return briefPaid || (current != null && current.paid());
  }

  /** What it takes up again, whatever its text is. */
  @Nullable Continues continues() {
    return current == null ? null : current.continues();
  }

  /** Those who had a hand in it so far. */
  List<Contributor> contributors() {
    return current == null ? List.of(askedBy) : current.contributors();
  }
}
