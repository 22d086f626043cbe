package io.candor.moderation.hearing.adapter;

import io.candor.contracts.moderation.ClearanceRevoked;
import io.candor.messaging.Fact;
import io.candor.messaging.UuidV7;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What ends because a draft has a newer revision, or none any more: clearances and reviews. */
record EndedByNews(List<Ending> endings) {

  /** A draft of which something ends. */
  record Ending(Standing standing, String cause, UUID causation) {}

  /** A line of the record. */
  record Revoked(
      UUID draft, UUID id, String workspace, int revision, String cause, int clearance_no) {}

  static EndedByNews of(List<HeardDraft> news, Map<UUID, Standing> standing) {
    var endings = new ArrayList<Ending>();
    for (var heard : news) {
      var before = standing.get(heard.draft());
      if (before != null && (before.inForce() || before.held())) {
        var by = heard.closed_by();
        endings.add(new Ending(before, by == null ? "revised" : by, heard.causation()));
      }
    }
    return new EndedByNews(endings);
  }

  /** The drafts whose open review ends. */
  List<Superseded.Ended> reviews() {
    return endings.stream()
        .filter(ending -> ending.standing().held())
        .map(ending ->
            new Superseded.Ended(
                ending.standing().draft(),
                ending.standing().workspace(),
                ending.cause(),
                ending.causation()))
        .toList();
  }

  /** The clearances that end, for the record. */
  List<Revoked> revoked() {
    return endings.stream()
        .filter(ending -> ending.standing().inForce())
        .map(ending -> revoked(ending.standing(), ending.cause()))
        .toList();
  }

  /** The events that tell it; each draft has either a clearance or an open review. */
  List<Fact> facts(List<Superseded.Review> superseded) {
    var facts = new ArrayList<Fact>();
    for (var ending : endings) {
      var standing = ending.standing();
      if (standing.inForce()) {
        facts.add(revocation(ending));
      }
      superseded.stream()
          .filter(review -> review.draft().equals(standing.draft()))
          .forEach(review ->
              facts.add(Superseded.fact(review, standing, ending.cause(), ending.causation())));
    }
    return facts;
  }

  private static Fact revocation(Ending ending) {
    var standing = ending.standing();
    return new Fact(
        standing.draft().toString(),
        new ClearanceRevoked(
            standing.draft(), standing.revision(), standing.clearanceNo(), ending.cause()),
        standing.workspace(),
        standing.version() + 1,
        standing.correlation(),
        ending.causation());
  }

  private static Revoked revoked(Standing standing, String cause) {
    return new Revoked(
        standing.draft(),
        UuidV7.next(),
        standing.workspace(),
        standing.revision(),
        cause,
        standing.clearanceNo());
  }
}
