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
      "select cast(p.facts as text) from policy p where p.id = 1 and p.version = $1";

  private record Kept(long version, LongestLabels labels) {}

  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  /** The labels of a version of the rules, which must be the one the session sees. */
  public Uni<LongestLabels> of(Mutiny.Session session, long version) {
    var last = kept.get();
    return last != null && last.version() == version
        ? Uni.createFrom().item(last.labels())
        : read(session, version).invoke(labels -> kept.set(new Kept(version, labels)));
  }

  private static Uni<LongestLabels> read(Mutiny.Session session, long version) {
    return Rows.select(session, FACTS, LabelRoom::labels, version).map(List::getFirst);
  }

  private static LongestLabels labels(Object[] row) {
    return new LongestLabels(Json.read((String) row[0], PolicyChanged.class).labels());
  }
}
