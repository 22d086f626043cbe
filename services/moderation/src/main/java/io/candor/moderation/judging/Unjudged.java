package io.candor.moderation.judging;

import io.candor.contracts.Finding;
import java.util.ArrayList;
import java.util.List;

/** The judgements of what the rules cannot decide: never cleared, each with its reason. */
public final class Unjudged {

  private static final String PACK = "moderation";
  private static final String VERSION = "1";

  private Unjudged() {}

  /** What the revision was written for has not arrived here in time. */
  public static Judgement missing(List<String> what, PackSet packs) {
    var names = String.join(", ", what);
    return held(
        what.getFirst() + "-missing",
        "What this text was written for is not known here: " + names + ".",
        "Put the " + names + " again, then edit the draft so that it is screened again.",
        packs);
  }

  /** What the revision needs was deleted. */
  public static Judgement gone(List<String> what, PackSet packs) {
    var names = String.join(", ", what);
    return held(
        what.getFirst() + "-gone",
        "What this text needs was deleted: " + names + ".",
        "Put the " + names + " again, or withdraw the draft.",
        packs);
  }

  /** It is larger than any channel takes: no rule is asked. */
  public static Judgement tooLarge(int most, PackSet packs) {
    return held(
        "too-large",
        "This text is larger than anything that is screened: " + most + " characters.",
        "Amend or edit it, so that it is shorter.",
        packs);
  }

  /** The screening itself failed, again and again. */
  public static Judgement failed(PackSet packs) {
    return held(
        "screening-failed",
        "The screening of this text failed by itself, several times.",
        "Read the text with care, or edit it; an operator finds the failure in the log.",
        packs);
  }

  /** The workspace's own packs cannot be used with those of the installation. */
  static Judgement ownBroken(PackSet packs) {
    return held(
        "own-pack-broken",
        "A rule pack of this workspace does not fit to the packs that are in force for all.",
        "An operator of the workspace puts another version of it; then this is screened again.",
        packs);
  }

  /** The packs of the installation cannot be used. */
  static Judgement allBroken(PackSet packs) {
    return held(
        "packs-broken",
        "The rule packs that are in force cannot be used.",
        "Whoever administrates the installation puts another version; then this is screened again.",
        packs);
  }

  /** The judgement of what is declared as paid for, where no pack in force labels that. */
  public static Judgement unlabelledAdvertising(Judgement judged) {
    var reason = "advertising-label-broken";
    var all = new ArrayList<>(judged.findings());
    all.add(
        finding(
            reason,
            "This is declared as paid for, and no rule in force labels that.",
            "Whoever administrates the installation puts pack commercial as it ships; then this is screened again."));
    boolean refused = judged.outcome() == Outcome.REFUSED;
    return judged.decided(
        refused ? Outcome.REFUSED : Outcome.HELD, refused ? judged.reason() : reason, all);
  }

  /** Whether the packs themselves stand in the way: no person can say what label it owes. */
  public static boolean byBrokenPacks(Judgement judgement) {
    return judgement.findings().stream()
        .anyMatch(one -> says(one) && one.rule().endsWith("-broken"));
  }

  /** Whether the screening itself has to say it. */
  static boolean says(Finding finding) {
    return finding.pack().equals(PACK);
  }

  /** What the screening has to say itself: no rule of a pack found it. */
  static Finding finding(String reason, String message, String fix) {
    return new Finding(
        "moderation/" + reason, PACK, VERSION, "screening", "high", null, message, fix, null);
  }

  private static Judgement held(String reason, String message, String fix, PackSet packs) {
    return Judgement.unjudged(reason, finding(reason, message, fix), packs);
  }
}
