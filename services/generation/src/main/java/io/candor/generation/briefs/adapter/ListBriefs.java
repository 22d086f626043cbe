package io.candor.generation.briefs.adapter;

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
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lists briefs by what they are as a whole, and by what any of their drafts is. */
final class ListBriefs {

  private static final Set<String> STATUSES =
      Stream.concat(
              Arrays.stream(Status.values()).map(Status::wireName), Stream.of("mixed", "ready"))
          .collect(Collectors.toUnmodifiableSet());

  private static final String FOUND =
      """
      select t.id, t.intent, brief_status(t.id) as status, t.created_at as "createdAt", t.brand, t.audience,
        (select json_agg(d.channel order by d.position) from draft d where d.brief = t.id) as channels, t.language, t.subject, t.tags
      from read t, a
      where (a.brand is null or t.brand = a.brand) and (a.audience is null or t.audience = a.audience)
        and (a.tag is null or a.tag = any(t.tags))
        and (a."from" is null or t.created_at >= a."from") and (a."to" is null or t.created_at < a."to")
        and (a.status is null or brief_status(t.id) = a.status)
        and (a.channel is null or exists (select from draft d where d.brief = t.id and d.channel = a.channel))
        and (a.q is null or strpos(lower(t.subject), lower(a.q)) > 0 or exists (
          select from draft d join revision r on r.draft = d.id and r.number = d.revision, json_array_elements(r.content -> 'parts') p
          where d.brief = t.id and strpos(lower(p ->> 'text'), lower(a.q)) > 0))\
      """;

  private static final Listing<BriefItem> LISTING =
      new Listing<>("briefs", "brief", FOUND, BriefItem.class);

  private static final String OPEN =
      "t.id in (select d.brief from draft d where d.workspace = a.workspace and d.outcome is null)";
  private static final String ENDED =
      "t.id in (select d.brief from draft d where d.workspace = a.workspace"
          + " and d.outcome <> 'published' and d.outcome = a.status)";

  private ListBriefs() {}

  static Uni<Page<BriefItem>> page(
      Mutiny.Session session, Cursors cursors, String workspace, ListQuery query) {
    var filter = ListFilter.of(workspace, query, STATUSES);
    return LISTING.page(session, cursors, filter, query, narrowed(filter.status()));
  }

  /** What is open is never many; of what ended badly an index knows. */
  private static String narrowed(@Nullable String status) {
    if (status == null) {
      return "";
    }
    return Status.find(status)
        .filter(known -> known != Status.PUBLISHED)
        .map(known -> known.terminal() ? ENDED : OPEN)
        .orElse("");
  }
}
