package io.candor.generation.drafts.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.generation.circumstances.adapter.ReadCircumstances;
import io.candor.generation.composing.Composition.Composed;
import io.candor.generation.composing.UnsupportedFact;
import io.candor.generation.drafts.Compositions;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.DraftsToCompose;
import io.candor.generation.drafts.Revising;
import io.candor.generation.drafts.ToCompose;
import io.candor.generation.drafts.Written;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Drafts as composing sees them. */
@ApplicationScoped
class ComposeDrafts implements DraftsToCompose {

  private final DraftStore store;
  private final CompositionRequests requests;

  ComposeDrafts(DraftStore store, CompositionRequests requests) {
    this.store = store;
    this.requests = requests;
  }

  @Override
  public Uni<ToCompose> read(Mutiny.Session session, UUID draft, int revision) {
    return AskedDraft.read(session, draft)
        .flatMap(found ->
            found
                .filter(asked -> Compositions.wanted(new Draft(asked.standing()), revision))
                .map(asked -> requests.of(session, asked, revision))
                .orElseGet(() -> Uni.createFrom().item(new ToCompose.Over())));
  }

  @Override
  public Uni<Void> composed(
      Mutiny.Session session,
      UUID draft,
      int revision,
      Composed text,
      List<UnsupportedFact> unsupported) {
    return wanted(session, draft, revision)
        .flatMap(found ->
            found.isEmpty()
                ? Uni.createFrom().voidItem()
                : AskedDraft.read(session, draft)
                    .map(Optional::orElseThrow)
                    .flatMap(asked -> take(session, found.get(), asked, text, unsupported)));
  }

  @Override
  public Uni<Void> failed(
      Mutiny.Session session, UUID draft, int revision, String reason, String detail) {
    return wanted(session, draft, revision)
        .invoke(found -> found.ifPresent(d -> Compositions.failed(d, revision, reason, detail)))
        .flatMap(found -> store.write(session, found.stream().toList()));
  }

  private Uni<Optional<Draft>> wanted(Mutiny.Session session, UUID draft, int revision) {
    return store
        .lock(session, draft)
        .map(found -> found.filter(d -> Compositions.wanted(d, revision)));
  }

  private Uni<Void> take(
      Mutiny.Session session,
      Draft draft,
      AskedDraft asked,
      Composed text,
      List<UnsupportedFact> unsupported) {
    return versions(session, asked)
        .invoke(versions -> {
          var content = content(draft, asked, text, versions);
          var cause = content.number() == 1 ? "compose" : "rewrite";
          var written =
              new Written(content, cause, engine(text), false, text.improvement(), unsupported);
          Compositions.composed(draft, written, text.notes());
        })
        .chain(() -> store.write(session, List.of(draft)));
  }

  private static Uni<KnownVersions> versions(Mutiny.Session session, AskedDraft asked) {
    var standing = asked.standing();
    return ReadCircumstances.of(
            session,
            standing.workspace(),
            asked.brand(),
            asked.audience(),
            List.of(standing.channel()))
        .map(known -> known.versions(standing.channel()));
  }

  private static Revision content(
      Draft draft, AskedDraft asked, Composed text, KnownVersions versions) {
    var standing = asked.standing();
    return new Revision(
        draft.next(),
        standing.intent(),
        asked.brand(),
        asked.audience(),
        standing.channel(),
        asked.language(),
        List.of(new Part(text.text(), List.of(), List.of())),
        text.authorship(),
        Revising.with(asked.contributors(), new Contributor(engine(text), "engine", "composer")),
        versions,
        asked.wanted(),
        asked.source().isBlank() ? null : asked.source(),
        standing.returns(),
        null);
  }

  private static String engine(Composed text) {
    return Objects.requireNonNullElse(text.authorship().engine(), "rule");
  }
}
