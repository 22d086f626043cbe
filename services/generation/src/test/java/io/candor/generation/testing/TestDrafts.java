package io.candor.generation.testing;

import io.candor.contracts.UnsupportedFact;
import io.candor.generation.composing.Composition;
import io.candor.generation.drafts.DraftsToCompose;
import io.candor.generation.drafts.ToCompose;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** Drafts of a test: what is to be composed, and in a table of the test's, what was written. */
@Alternative
@ApplicationScoped
public class TestDrafts implements DraftsToCompose {

  private static final String WRITE =
      """
      insert into composing_effect (draft, revision, kind, reason, text, unsupported)
      values (:draft, :revision, :kind, :reason, :text, :unsupported)
      """;

  private final Map<UUID, ToCompose> wanted = new ConcurrentHashMap<>();

  public void want(UUID draft, ToCompose what) {
    wanted.put(draft, what);
  }

  @Override
  public Uni<ToCompose> read(Mutiny.Session session, UUID draft, int revision) {
    var what = wanted.get(draft);
    return what == null
        ? Uni.createFrom().failure(new IllegalStateException("a draft that cannot be read"))
        : Uni.createFrom().item(what);
  }

  @Override
  public Uni<Void> composed(
      Mutiny.Session session,
      UUID draft,
      int revision,
      Composition.Composed text,
      List<UnsupportedFact> unsupported) {
    var words = unsupported.stream().map(UnsupportedFact::words).toList();
    return write(session, draft, revision, "composed", "", text.text(), String.join(", ", words));
  }

  @Override
  public Uni<Void> failed(
      Mutiny.Session session, UUID draft, int revision, String reason, String detail) {
    return write(session, draft, revision, "failed", reason, detail, "");
  }

  private static Uni<Void> write(
      Mutiny.Session session,
      UUID draft,
      int revision,
      String kind,
      String reason,
      String text,
      String unsupported) {
    return session
        .createNativeQuery(WRITE)
        .setParameter("draft", draft)
        .setParameter("revision", revision)
        .setParameter("kind", kind)
        .setParameter("reason", reason)
        .setParameter("text", text)
        .setParameter("unsupported", unsupported)
        .executeUpdate()
        .replaceWithVoid();
  }
}
