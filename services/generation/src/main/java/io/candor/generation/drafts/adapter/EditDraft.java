package io.candor.generation.drafts.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.Media;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.circumstances.adapter.Fitting;
import io.candor.generation.circumstances.adapter.LabelRoom;
import io.candor.generation.circumstances.adapter.ReadCircumstances;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Requests;
import io.candor.generation.drafts.Revising;
import io.candor.generation.drafts.Revising.Change;
import io.candor.generation.drafts.Revising.Current;
import io.candor.generation.drafts.Written;
import io.candor.generation.media.adapter.KnownMedia;
import io.candor.generation.origins.adapter.ToldTexts;
import io.candor.generation.scheduling.SchedulingConfig;
import io.candor.generation.scheduling.adapter.ScheduleBody;
import io.candor.rest.Caller;
import io.candor.rest.ETags;
import io.candor.rest.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A person or an agent changes a draft: a new revision, screened again. */
@ApplicationScoped
class EditDraft {

  /** Who changes what, and how it is before. */
  private record Edit(Caller caller, Draft draft, AskedDraft asked, Current text, DraftBody body) {}

  private final DraftStore store;
  private final LabelRoom labels;
  private final SchedulingConfig scheduling;

  EditDraft(DraftStore store, LabelRoom labels, SchedulingConfig scheduling) {
    this.store = store;
    this.labels = labels;
    this.scheduling = scheduling;
  }

  /**
   * 404 where it is not there, 412 and 428 for the revision seen, 409 where its text can no longer
   * be changed, or is not there yet and none is given.
   */
  Uni<Void> edit(
      Mutiny.Session session, Caller caller, UUID id, @Nullable String ifMatch, DraftBody body) {
    return store
        .lock(session, id)
        .map(found -> editable(found, caller, ifMatch))
        .flatMap(draft ->
            AskedDraft.read(session, id)
                .map(Optional::orElseThrow)
                .flatMap(asked ->
                    CurrentTexts.of(session, List.of(id))
                        .map(texts -> texts.getOrDefault(id, NoText.of(asked)))
                        .flatMap(
                            text -> take(session, new Edit(caller, draft, asked, text, body)))))
        .replaceWithVoid();
  }

  private static Draft editable(Optional<Draft> found, Caller caller, @Nullable String ifMatch) {
    var draft =
        found
            .filter(d -> d.was().workspace().equals(caller.workspace()))
            .orElseThrow(() -> Problems.notFound("draft"));
    ETags.requireMatch(ifMatch, draft.was().revision());
    switch (Requests.mayEdit(draft)) {
      case ACCEPTED -> {}
      case TOO_LATE ->
          throw Problems.conflict(
              "edit-too-late",
              "It is too late to edit",
              "It is " + draft.was().status().wireName() + ": its text stands.");
      case WITHDRAWING ->
          throw Problems.conflict(
              "being-withdrawn", "It is being withdrawn", "What is withdrawn cannot be edited.");
    }
    return draft;
  }

  private Uni<Void> take(Mutiny.Session session, Edit edit) {
    var asked = edit.asked();
    var body = edit.body();
    requireText(asked, body);
    var caller = edit.caller();
    var by = new Contributor(caller.sub(), caller.kind(), "editor");
    return ReadCircumstances.of(
            session,
            caller.workspace(),
            asked.brand(),
            asked.audience(),
            List.of(asked.standing().channel()))
        .call(known -> requireFit(session, asked, known, body))
        .map(known -> known.versions(asked.standing().channel()))
        .flatMap(versions ->
            change(session, edit)
                .map(change -> Revising.of(edit.draft(), edit.text(), change, by, versions))
                .call(content -> requireTold(session, caller, body, content))
                .invoke(content -> Requests.edit(edit.draft(), written(content, body, by))))
        .chain(() -> store.write(session, List.of(edit.draft())));
  }

  /** Before its first text, an edit without one would put an empty text in its place. */
  private static void requireText(AskedDraft asked, DraftBody body) {
    if (asked.current() == null && body.text() == null) {
      throw Problems.conflict(
          "no-text-yet",
          "It has no text yet",
          "Its first text is being composed: send this again once it is there, or with a text.");
    }
  }

  private static Written written(Revision content, DraftBody body, Contributor by) {
    return Written.of(content, "edit", by, body.text() == null && body.media() == null);
  }

  private static Uni<Void> requireTold(
      Mutiny.Session session, Caller caller, DraftBody body, Revision content) {
    return body.text() == null && body.authorship() == null
        ? Uni.createFrom().voidItem()
        : ToldTexts.requireTold(
            session, caller.workspace(), content.authorship(), Revising.text(content.parts()));
  }

  private Uni<Change> change(Mutiny.Session session, Edit edit) {
    var body = edit.body();
    var schedule = body.schedule();
    var window =
        schedule == null
            ? null
            : ScheduleBody.window(schedule.checked(), edit.draft().was().seen(), scheduling);
    var declared = Declared.of(body.authorship(), edit.text(), edit.draft(), edit.caller());
    boolean paid = edit.asked().isPaid() || PaidPartnership.declared(body.paidPartnership());
    return body.text() == null && body.media() == null
        ? Uni.createFrom().item(new Change(null, window, declared, paid))
        : part(session, edit.caller(), edit.text().content().parts().getFirst(), body)
            .map(part -> new Change(List.of(part), window, declared, paid));
  }

  private static Uni<Part> part(Mutiny.Session session, Caller caller, Part was, DraftBody body) {
    var text = body.text() == null ? was.text() : body.text();
    if (body.media() == null) {
      return Uni.createFrom().item(new Part(text, was.links(), was.media()));
    }
    var shown =
        was.media().stream()
            .collect(Collectors.toMap(Media::digest, Media::authorship, (a, _) -> a));
    var named = MediaBody.checked(body.media(), Teller.editing(caller), shown);
    return KnownMedia.of(session, caller.workspace(), named)
        .map(media -> new Part(text, was.links(), media));
  }

  private Uni<Void> requireFit(
      Mutiny.Session session, AskedDraft asked, Circumstances known, DraftBody body) {
    var channel = known.channel(asked.standing().channel()).filter(c -> !c.gone());
    var text = body.text();
    if (text == null || channel.isEmpty() || known.policy() == null) {
      return Uni.createFrom().voidItem();
    }
    return labels
        .of(session, known.policy())
        .invoke(longest -> Fitting.require("text", text, asked.language(), channel.get(), longest))
        .replaceWithVoid();
  }
}
