package io.candor.generation.drafts.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.DigitalSourceType;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.generation.circumstances.adapter.ReadCircumstances;
import io.candor.generation.composing.Composition.Composed;
import io.candor.generation.drafts.Compositions;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.DraftsToCompose;
import io.candor.generation.drafts.Revising;
import io.candor.generation.drafts.ToCompose;
import io.candor.generation.drafts.Written;
import io.candor.generation.origins.Origin;
import io.candor.generation.origins.adapter.ToldTexts;
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
        .flatMap(versions ->
            authorship(session, asked, text)
                .map(authorship -> content(draft, asked, text, authorship, versions, unsupported)))
        .invoke(content -> {
          var cause = content.number() == 1 ? "compose" : "rewrite";
          var written = new Written(content, cause, engine(text), false, text.improvement());
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

  /** What a rule made of a trained model's words is still that model's in part. */
  private static Uni<Authorship> authorship(
      Mutiny.Session session, AskedDraft asked, Composed text) {
    var ran = text.authorship();
    return Origin.of(ran.digitalSourceType()) == Origin.BY_RULE
        ? ToldTexts.of(session, asked.standing().workspace(), asked.source())
            .map(told -> Origin.BY_RULE.weakerThan(told) ? changed(ran) : ran)
        : Uni.createFrom().item(ran);
  }

  private static Authorship changed(Authorship ran) {
    return new Authorship(
        DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA,
        ran.oversight(),
        ran.engine(),
        ran.model(),
        ran.prompt(),
        ran.humanShare());
  }

  private static Revision content(
      Draft draft,
      AskedDraft asked,
      Composed text,
      Authorship authorship,
      KnownVersions versions,
      List<UnsupportedFact> unsupported) {
    var standing = asked.standing();
    return new Revision(
        draft.next(),
        standing.intent(),
        asked.brand(),
        asked.audience(),
        standing.channel(),
        asked.language(),
        List.of(new Part(text.text(), List.of(), List.of())),
        authorship,
        Revising.with(asked.contributors(), new Contributor(engine(text), "engine", "composer")),
        versions,
        asked.wanted(),
        asked.source().isBlank() ? null : asked.source(),
        standing.returns(),
        null,
        unsupported,
        asked.continues(),
        asked.isPaid());
  }

  private static String engine(Composed text) {
    return Objects.requireNonNullElse(text.authorship().engine(), "rule");
  }
}
