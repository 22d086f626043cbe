package io.candor.moderation.proposing;

import io.candor.moderation.cases.Trial;
import io.candor.moderation.cases.UnlikeTold;
import io.candor.moderation.rules.BadPack;
import io.candor.moderation.rules.LoadPacks;
import io.candor.moderation.rules.Pack;
import io.candor.moderation.rules.PackFiles;
import io.candor.moderation.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads a proposed pack among those in force, and runs its cases. Costs CPU, and keeps nothing. */
public final class Examination {

  private static final int MOST_SHOWN = 100;
  private static final CaseCount NONE = new CaseCount(0, 0, 0);
  private final Proposal proposal;
  private final ProposedFiles files;
  private final Among among;

  private Examination(Proposal proposal, PackFiles inForce, Among among) {
    this.proposal = proposal;
    this.among = among;
    this.files = proposal.among(inForce);
  }

  /** What is found in it, where all packs in force are read again. */
  public static Report of(Proposal proposal, PackFiles inForce, BooleanSupplier over) {
    return of(proposal, inForce, (_, files) -> LoadPacks.from(files), over);
  }

  /**
   * What is found in it.
   *
   * @param inForce the files of those in force
   * @param over asked before each case: once it is true, no other is run, and the report says so
   */
  public static Report of(Proposal proposal, PackFiles inForce, Among among, BooleanSupplier over) {
    try {
      return new Examination(proposal, inForce, among).report(over);
    } catch (BadPack e) {
      return unread(null, List.of(mistake(proposal, Proposal.PACK, e)));
    }
  }

  private Report report(BooleanSupplier over) {
    try {
      return report(among.with(files.id(), files), over);
    } catch (BadPack e) {
      return unread(files.id(), List.of(mistake(e)));
    }
  }

  private Report report(RuleSet rules, BooleanSupplier over) {
    var pack = rules.pack(files.id()).orElseThrow();
    var trial = Trial.of(files.id(), rules, files, over);
    List<Mistake> mistakes = new ArrayList<>();
    OwnCost.excess(rules, files.id()).ifPresent(excess -> mistakes.add(mistake(excess)));
    trial.mistakes().forEach(mistake -> mistakes.add(mistake(mistake)));
    if (!trial.stopped()) {
      files.unread().forEach(file -> mistakes.add(unread(file)));
    }
    return report(pack, trial, mistakes);
  }

  private Report report(Pack pack, Trial trial, List<Mistake> mistakes) {
    var failures = trial.failures();
    return new Report(
        mistakes.isEmpty() && failures.isEmpty(),
        pack.ref().id(),
        pack.ref().version(),
        pack.ref().digest(),
        pack.rules().size(),
        new CaseCount(trial.run(), failures.size(), trial.gaps()),
        mistakes,
        failures.stream().limit(MOST_SHOWN).map(this::failure).toList());
  }

  private static Report unread(@Nullable String id, List<Mistake> mistakes) {
    return new Report(false, id, null, null, 0, NONE, mistakes, List.of());
  }

  private FailedCase failure(UnlikeTold failure) {
    var one = failure.one();
    return new FailedCase(
        files.within(one.told().file()),
        one.told().line(),
        one.rule(),
        one.fires() ? "fires" : "spares",
        failure.objection());
  }

  private static Mistake unread(String file) {
    return new Mistake(
        file,
        1,
        null,
        "nothing of the pack asks for this file",
        "name it in the pack, or leave it out");
  }

  private Mistake mistake(BadPack e) {
    return mistake(proposal, files.within(e.file()), e);
  }

  private static Mistake mistake(Proposal proposal, String file, BadPack e) {
    var rule = RuleAt.of(proposal.texts(), file, e.line()).orElse(null);
    return new Mistake(file, e.line(), rule, e.detail(), e.cure());
  }
}
