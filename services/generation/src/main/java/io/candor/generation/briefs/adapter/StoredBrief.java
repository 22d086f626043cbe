package io.candor.generation.briefs.adapter;

import io.candor.generation.drafts.adapter.ReadDrafts;
import io.candor.generation.drafts.adapter.StoredDraft;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** A brief with its drafts, all of one moment, as the statement reads them. */
record StoredBrief(
    UUID id,
    String intent,
    String status,
    Instant createdAt,
    String brand,
    String audience,
    String language,
    String subject,
    List<String> tags,
    NewBrief.AskedSchedule schedule,
    String askedBy,
    boolean paidPartnership,
    List<StoredDraft> drafts) {

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select b.id, b.intent, brief_status(b.id) as status, b.created_at as "createdAt", b.brand, b.audience, b.language, b.subject,
          b.tags, b.schedule, b.asked_by ->> 'sub' as "askedBy", b.paid_partnership as "paidPartnership",
      """
          + ReadDrafts.OF_BRIEF
          + """
               as drafts
            from brief b, json_to_record(cast(cast($1 as text) as json)) as a(workspace text, id uuid)
            where b.id = a.id and b.workspace = a.workspace) x
          """;

  private record Args(String workspace, UUID id) {}

  static Uni<Optional<StoredBrief>> find(Mutiny.Session session, String workspace, UUID id) {
    return Rows.list(session, FIND, new Args(workspace, id), StoredBrief.class)
        .map(found -> found.stream().findFirst());
  }
}
