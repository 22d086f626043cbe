package io.candor.moderation.judging.adapter;

import io.candor.contracts.Revision;
import io.candor.messaging.Rows;
import io.candor.moderation.judging.Circumstances;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Looks up what is known of a revision's brand, audience and channel. */
public final class KnownFacts {

  private static final String FIND =
      """
      select cast(row_to_json(x) as text) from (
        select
          (select json_build_object('version', k.version, 'facts', k.facts) from known k
            where k.kind = 'brand' and k.workspace = a.workspace and k.id = a.brand) as brand,
          (select json_build_object('version', k.version, 'facts', k.facts) from known k
            where k.kind = 'audience' and k.workspace = a.workspace and k.id = a.audience) as audience,
          (select json_build_object('version', k.version, 'facts', k.facts) from known k
            where k.kind = 'channel' and k.workspace = a.workspace and k.id = a.channel) as channel
        from json_to_record(cast(cast($1 as text) as json)) as a(workspace text, brand text, audience text, channel text)) x
      """;

  private record Names(String workspace, String brand, String audience, String channel) {}

  private KnownFacts() {}

  /** Absent where nothing is known. */
  public static Uni<Circumstances> of(Mutiny.Session session, String workspace, Revision revision) {
    var names = new Names(workspace, revision.brand(), revision.audience(), revision.channel());
    return Rows.list(session, FIND, names, Circumstances.class).map(found -> found.getFirst());
  }
}
