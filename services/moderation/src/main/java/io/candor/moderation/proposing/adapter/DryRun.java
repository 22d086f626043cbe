package io.candor.moderation.proposing.adapter;

import io.candor.contracts.PackRef;
import io.candor.moderation.judging.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One dry run, as it goes on: it belongs to one request, whose steps follow each other. */
final class DryRun {

  private final String workspace;
  private final PackRef pack;
  private final Comparison comparison;
  private final BooleanSupplier over;
  private final Set<UUID> drafts = new HashSet<>();
  private final List<Otherwise> otherwise = new ArrayList<>();
  private @Nullable UUID newest;
  private int screened;
  private int skipped;
  private int unfinished;

  DryRun(String workspace, PackRef pack, Comparison comparison, BooleanSupplier over) {
    this.workspace = workspace;
    this.pack = pack;
    this.comparison = comparison;
    this.over = over;
  }

  /** The decisions to look at: of several on one draft, the newest. */
  List<Decided> begin(List<Decided> latest) {
    newest = latest.isEmpty() ? null : latest.getFirst().id();
    return latest.stream().filter(one -> drafts.add(one.draft())).toList();
  }

  /** Judges what is kept of some decisions. */
  DryRun look(List<Decided> some, List<DecidedText> kept) {
    var whole = kept.stream().filter(DecidedText::whole).toList();
    skipped += some.size() - whole.size();
    whole.forEach(this::look);
    return this;
  }

  private void look(DecidedText text) {
    if (over.getAsBoolean()) {
      unfinished++;
      return;
    }
    screened++;
    comparison
        .of(text.question(workspace))
        .map(found -> new Otherwise(text.id(), text.draft(), text.content().number(), found))
        .ifPresent(otherwise::add);
  }

  PackRef pack() {
    return pack;
  }

  @Nullable UUID newest() {
    return newest;
  }

  int screened() {
    return screened;
  }

  int skipped() {
    return skipped;
  }

  int unfinished() {
    return unfinished;
  }

  List<Otherwise> otherwise() {
    return otherwise;
  }
}
