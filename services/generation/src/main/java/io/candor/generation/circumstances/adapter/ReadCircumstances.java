package io.candor.generation.circumstances.adapter;

import io.candor.generation.circumstances.Circumstances;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Looks up, in one statement, what is known of all that a brief names. */
public final class ReadCircumstances {

  private static final String FIND =
      """
      select cast(json_build_object(
        'now', clock_timestamp(),
        'brand', (select json_build_object('version', b.version, 'gone', b.deleted) from brand b
          where b.workspace = a.workspace and b.id = a.brand),
        'audience', (select json_build_object('version', k.version, 'gone', k.facts is null) from known k
          where k.kind = 'audience' and k.workspace = a.workspace and k.id = a.audience),
        'channels', (select json_agg(json_build_object('id', k.id, 'version', k.version, 'gone', k.facts is null,
            'limit', coalesce(cast(k.facts ->> 'limit' as integer), 0), 'unit', coalesce(k.facts ->> 'unit', ''),
            'enabled', coalesce(cast(k.facts ->> 'enabled' as boolean), false)))
          from known k where k.kind = 'channel' and k.workspace = a.workspace
            and k.id in (select c from json_array_elements_text(a.channels) as c)),
        'policy', (select p.version from policy p where p.id = 1)) as text)
      from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, brand text, audience text, channels json)
      """;

  private record Names(String workspace, String brand, String audience, List<String> channels) {}

  private ReadCircumstances() {}

  /** Absent where nothing is known. */
  public static Uni<Circumstances> of(
      Mutiny.Session session,
      String workspace,
      String brand,
      String audience,
      List<String> channels) {
    var names = new Names(workspace, brand, audience, channels);
    return Rows.list(session, FIND, names, Circumstances.class).map(List::getFirst);
  }
}
