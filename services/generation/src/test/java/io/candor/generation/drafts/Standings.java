package io.candor.generation.drafts;

import io.candor.contracts.Authorship;
import io.candor.contracts.Contributor;
import io.candor.contracts.KnownVersions;
import io.candor.contracts.Part;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Drafts in the states that tests begin with. */
final class Standings {

  static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  static final Window WINDOW = new Window(NOW, NOW.plusSeconds(86_400), null);
  static final Contributor EDITOR = new Contributor("camille", "person", "editor");

  private Standings() {}

  /** With its first text, which nobody has cleared yet. */
  static Draft screening() {
    return draft("publish", Status.SCREENING, 1);
  }

  /** Before its first text. */
  static Draft composing() {
    return draft("create", Status.COMPOSING, 0);
  }

  /** Composed, cleared and scheduled. */
  static Draft scheduled() {
    var draft = draft("create", Status.SCREENING, 1);
    Verdicts.cleared(draft, 1);
    Outcomes.scheduled(draft, 1, post(null));
    return draft;
  }

  static Draft draft(String intent, Status status, int revision) {
    return new Draft(
        new Standing(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "default",
            "feed",
            intent,
            revision,
            revision,
            revision,
            revision,
            status,
            null,
            null,
            0,
            0,
            0,
            0,
            NOW.plusSeconds(600),
            null,
            NOW));
  }

  static Post post(String reason) {
    return new Post(UUID.randomUUID(), NOW, null, null, reason);
  }

  static Post published() {
    return new Post(UUID.randomUUID(), NOW, NOW, "https://example.org/p/1", null);
  }

  /** Its next text, by hand. */
  static Written edited(Draft draft, String text) {
    return Written.of(revision(draft.next(), text), "edit", EDITOR, false);
  }

  static Revision revision(int number, String text) {
    return new Revision(
        number,
        "publish",
        "demo",
        "readers",
        "feed",
        "fr",
        List.of(new Part(text, List.of(), List.of())),
        new Authorship("trainedAlgorithmicMedia", "human_validated", null, null, null, 0),
        List.of(new Contributor("camille", "person", "author")),
        new KnownVersions(1, 1, 1),
        WINDOW,
        null,
        0,
        null,
        null,
        null,
        false);
  }
}
