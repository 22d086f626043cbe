package io.candor.generation.circumstances.adapter;

import io.candor.contracts.Json;
import io.candor.contracts.moderation.PolicyChanged;
import io.candor.generation.circumstances.LongestLabels;
import io.candor.messaging.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The labels of the rules in force, read again only when their version is another. */
@ApplicationScoped
public class LabelRoom {

  private static final String FACTS =
      "select p.version, cast(p.facts as text) from policy p where p.id = 1";

  private record Kept(long version, LongestLabels labels) {
    static Kept of(Object[] row) {
      var facts = Json.read((String) row[1], PolicyChanged.class);
      return new Kept((Long) row[0], new LongestLabels(facts.labels()));
    }
  }

  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  /** The labels of a version of the rules, or of the one that came into force meanwhile. */
  public Uni<LongestLabels> of(Mutiny.Session session, long version) {
    var last = kept.get();
    return last != null && last.version() == version
        ? Uni.createFrom().item(last.labels())
        : Rows.select(session, FACTS, Kept::of)
            .map(List::getFirst)
            .invoke(kept::set)
            .map(Kept::labels);
  }
}
