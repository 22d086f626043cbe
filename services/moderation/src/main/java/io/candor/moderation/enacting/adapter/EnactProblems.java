package io.candor.moderation.enacting.adapter;

import io.candor.moderation.enacting.Proposed;
import io.candor.moderation.enacting.Standing;
import io.candor.moderation.judging.OwnPacks;
import io.candor.moderation.proposing.Report;
import io.candor.moderation.rules.BadPack;
import io.candor.rest.ProblemException;
import io.candor.rest.Problems;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can speak against putting a pack, or taking it back. */
final class EnactProblems {

  private static final String FILES = "files";
  private static final String FROM = "effectiveFrom";
  private static final int MOST_PACKS = 200;
  private static final int MOST_OWN = 5;
  private static final int MOST_VERSIONS = 10;
  private static final int MOST_OWN_PLANNED = 2;
  private static final int MOST_OWN_LETTERS = 100_000;

  private EnactProblems() {}

  /** What an examination found first. */
  static ProblemException invalid(Report report) {
    if (report.problems().isEmpty()) {
      var failed = report.failures().getFirst();
      return invalid(
          failed.file(), failed.line(), failed.objection(), "change the rule, or the case");
    }
    var mistake = report.problems().getFirst();
    return invalid(mistake.file(), mistake.line(), mistake.detail(), mistake.cure());
  }

  static ProblemException invalid(BadPack e) {
    return invalid(e.file(), e.line(), e.detail(), e.cure());
  }

  private static ProblemException invalid(String file, int line, String detail, String cure) {
    return Problems.unprocessable(
        "pack-invalid",
        "The pack is not valid",
        FILES,
        file + ", line " + line + ": " + detail + ".",
        "Mend it there: " + cure + ". POST /v1/rule-packs/validate says more.");
  }

  static ProblemException lent(String file) {
    return Problems.unprocessable(
        "pack-list-lent",
        "Another pack has borrowed this list",
        FILES,
        "What " + file + " says belongs to the content of another pack's version too.",
        "Leave it as it is, and give your list another name.");
  }

  /** What is planned must be what it was tried with. */
  static void requireUnchanged(Standing standing, long plan) {
    if (Math.max(standing.all(), standing.scope()) > plan) {
      throw Problems.conflict(
          "packs-changed",
          "Other packs were put at the same moment",
          "It was tried with those before. Send it again.");
    }
  }

  /** Its version and its time must fit to what was put before. */
  static void requireFits(Standing standing, Proposed pack, @Nullable Instant from) {
    requireUnchanged(standing, pack.plan());
    requireNew(standing, pack);
    if (OwnPacks.are(pack.pack().id())) {
      requireRoom(standing, MOST_OWN);
      requireLittle(standing, pack);
    } else {
      requireRoom(standing, MOST_PACKS);
    }
    requireLater(standing, from);
  }

  private static void requireNew(Standing standing, Proposed pack) {
    boolean other =
        standing.digests().stream().anyMatch(digest -> !digest.equals(pack.pack().digest()));
    boolean known = standing.put() || pack.ships();
    if (other || (known && !pack.isShipped())) {
      throw Problems.conflict(
          "pack-version-exists",
          "This version is there already",
          "A version says one thing for ever, and is put once. Raise the version in pack.yaml, also"
              + " to go back to what an older one said.");
    }
  }

  private static void requireRoom(Standing standing, int most) {
    if (standing.versions() >= MOST_VERSIONS
        || (standing.versions() == 0 && standing.packs() >= most)) {
      throw Problems.conflict(
          "too-many-packs",
          "There are too many packs",
          "At most "
              + most
              + " packs are put, and "
              + MOST_VERSIONS
              + " versions of one in an hour or planned.");
    }
  }

  /** Each replica has what is planned in memory, of all workspaces. */
  private static void requireLittle(Standing standing, Proposed pack) {
    if (standing.planned() >= MOST_OWN_PLANNED) {
      throw Problems.conflict(
          "too-many-versions-planned",
          "There are too many versions to come",
          "At most "
              + MOST_OWN_PLANNED
              + " versions of a workspace's pack are planned. Take one back, or wait for it.");
    }
    if (standing.letters() + pack.letters() > MOST_OWN_LETTERS) {
      throw Problems.conflict(
          "own-packs-too-long",
          "The workspace's packs are too long together",
          "All that holds or is planned says "
              + (standing.letters() + pack.letters())
              + " characters with this one, of at most "
              + MOST_OWN_LETTERS
              + ". Leave words out, or take a planned version back.");
    }
  }

  /** Patterns of all workspaces are searched for on the same threads. */
  static ProblemException costly(BadPack e) {
    return Problems.unprocessable(
        "own-packs-too-costly",
        "The workspace's patterns are too large together",
        FILES,
        e.file() + ", line " + e.line() + ": " + e.detail() + ".",
        "Mend it there: " + e.cure() + ".");
  }

  /** Each version holds until the next: they follow each other as they are put. */
  private static void requireLater(Standing standing, @Nullable Instant from) {
    if (from != null && !from.isAfter(standing.now())) {
      throw Problems.unprocessable(
          "effective-from-past",
          "It cannot be in force before now",
          FROM,
          "What was decided until now was decided by other packs.",
          "Give a time to come, or leave it out: then it is in force at once.");
    }
    var latest = standing.latest();
    if (latest != null && !(from == null ? standing.now() : from).isAfter(latest)) {
      throw Problems.conflict(
          "pack-versions-overlap",
          "Another version begins then, or later",
          "The latest begins at "
              + latest
              + ". Put this one for a time after that, or take that one back first.");
    }
  }

  /** Only what is not in force yet is taken back. */
  static Instant requirePlanned(Standing standing) {
    var latest = standing.latest();
    if (latest == null || !latest.isAfter(standing.now())) {
      throw Problems.conflict(
          "pack-in-force",
          "Its latest version is in force",
          "Nothing of it is planned. What is in force ends with another version: put one.");
    }
    return latest;
  }

  static ProblemException needed(BadPack e) {
    return Problems.conflict(
        "pack-needed",
        "What is planned needs it",
        "Without it " + e.file() + ", line " + e.line() + ": " + e.detail() + ".");
  }
}
