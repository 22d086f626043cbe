package io.candor.generation.drafts.adapter;

import io.candor.contracts.Revision;
import io.candor.contracts.UnsupportedFact;
import io.candor.generation.composing.Improvement;
import io.candor.generation.drafts.Draft;
import io.candor.generation.drafts.Entry;
import io.candor.generation.drafts.Standing;
import io.candor.generation.drafts.Status;
import io.candor.generation.drafts.Written;
import io.candor.generation.origins.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to some drafts, as one statement writes it. */
record DraftChanges(
    List<Standing> drafts,
    List<TextRow> texts,
    List<VerdictRow> verdicts,
    List<HistoryRow> history) {

  /** A text of a draft. */
  record TextRow(
      UUID draft,
      String workspace,
      int number,
      String cause,
      String written_by,
      boolean by_person,
      Revision content,
      @Nullable Improvement improvement,
      @Nullable List<UnsupportedFact> unsupported,
      Told told) {

    static TextRow of(Standing draft, Written text) {
      return new TextRow(
          draft.id(),
          draft.workspace(),
          text.content().number(),
          text.cause(),
          text.by(),
          text.byPerson(),
          text.content(),
          text.improvement(),
          text.content().unsupported(),
          Told.of(draft.workspace(), text.content()));
    }
  }

  /** A line of history. */
  record HistoryRow(
      int n,
      UUID brief,
      UUID draft,
      String workspace,
      int revision,
      Status status,
      String by,
      @Nullable String detail) {

    static HistoryRow of(int n, Standing draft, Entry entry) {
      return new HistoryRow(
          n,
          draft.brief(),
          draft.id(),
          draft.workspace(),
          entry.revision(),
          entry.status(),
          entry.by(),
          entry.detail());
    }
  }

  static DraftChanges of(Collection<Draft> drafts, Collection<VerdictRow> verdicts) {
    var texts = new ArrayList<TextRow>();
    var history = new ArrayList<HistoryRow>();
    for (var draft : drafts) {
      draft.texts().forEach(text -> texts.add(TextRow.of(draft.was(), text)));
      draft.history().forEach(e -> history.add(HistoryRow.of(history.size(), draft.was(), e)));
    }
    var now = drafts.stream().map(Draft::now).toList();
    return new DraftChanges(now, texts, List.copyOf(verdicts), history);
  }
}
