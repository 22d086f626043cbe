package io.candor.generation.drafts.adapter;

import io.candor.generation.drafts.Status;
import io.candor.generation.listing.adapter.ListFilter;
import io.candor.generation.listing.adapter.ListQuery;
import io.candor.generation.listing.adapter.Listing;
import io.candor.rest.Cursors;
import io.candor.rest.Page;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lists drafts. */
final class ListDrafts {

  private static final Set<String> STATUSES =
      Arrays.stream(Status.values()).map(Status::wireName).collect(Collectors.toUnmodifiableSet());

  private static final String FOUND =
      """
      select t.id, t.brief, t.channel, t.revision, t.status, t.pending, b.language, x.text, b.created_at as "createdAt",
        t.post ->> 'scheduledAt' as "scheduledAt", t.post ->> 'publishedAt' as "publishedAt", t.post ->> 'url' as url
      from read t join brief b on b.id = t.brief left join lateral (
        select string_agg(p ->> 'text', chr(10)) as text from revision r, json_array_elements(r.content -> 'parts') p
        where r.draft = t.id and r.number = t.revision) x on true, a
      where (a.status is null or t.status = a.status) and (a.channel is null or t.channel = a.channel)
        and (a.brand is null or b.brand = a.brand) and (a.audience is null or b.audience = a.audience)
        and (a.tag is null or a.tag = any(b.tags))
        and (a."from" is null or b.created_at >= a."from") and (a."to" is null or b.created_at < a."to")
        and (a.q is null or strpos(lower(b.subject), lower(a.q)) > 0 or strpos(lower(x.text), lower(a.q)) > 0)\
      """;

  private static final Listing<DraftItem> LISTING =
      new Listing<>("drafts", "draft", FOUND, DraftItem.class);

  private ListDrafts() {}

  static Uni<Page<DraftItem>> page(
      Mutiny.Session session, Cursors cursors, String workspace, ListQuery query) {
    var filter = ListFilter.of(workspace, query, STATUSES);
    return LISTING.page(session, cursors, filter, query, narrowed(filter.status()));
  }

  /** What is open is never many; of what ended badly an index knows. */
  private static String narrowed(@Nullable String status) {
    if (status == null || status.equals("published")) {
      return "";
    }
    return Status.named(status).terminal()
        ? "t.outcome <> 'published' and t.outcome = a.status"
        : "t.outcome is null";
  }
}
