package io.candor.generation.drafts;

import java.time.Duration;
import java.util.Objects;

/** What publishing, the one arbiter, says of a draft. */
public final class Outcomes {

  private static final String BY = "publishing";
  private static final Duration CLEARANCE_LATE = Duration.ofSeconds(30);

  private Outcomes() {}

  /** Whether publishing's version of the draft is news; older is dropped. */
  public static boolean isNews(Draft draft, long version) {
    boolean news = version > draft.posts;
    draft.posts = Math.max(version, draft.posts);
    return news;
  }

  /** It has its place in the schedule; its verdict may be heard later than this. */
  public static void scheduled(Draft draft, int revision, Post post) {
    boolean waits = draft.status == Status.SCREENING || draft.status == Status.CLEARED;
    if (revision == draft.revision && waits) {
      draft.post = post;
      draft.move(Status.SCHEDULED, BY, null);
    }
  }

  /**
   * It is on its channel, with the text of this revision. Its clearance may be heard later than
   * this, on another topic: the story says published when it has the label too.
   */
  public static void published(Draft draft, int revision, Post post) {
    if (draft.open()) {
      draft.post = post;
      draft.revision = revision;
      if (draft.cleared >= revision) {
        settle(draft, Status.PUBLISHED, null);
      } else {
        settle(draft, Status.PUBLISHING, null);
        draft.deadline = draft.was().seen().plus(CLEARANCE_LATE);
      }
    }
  }

  /** What was published before its clearance was heard of is told now. */
  static void clearanceHeard(Draft draft) {
    if (isOut(draft) && draft.cleared >= draft.revision) {
      settle(draft, Status.PUBLISHED, null);
    }
  }

  /** Whether it is on its channel, and only its story has not said so yet. */
  static boolean isOut(Draft draft) {
    return draft.open() && draft.post != null && draft.post.publishedAt() != null;
  }

  /** Its clearance was not heard of in time: published it is all the same. */
  static void clearanceNotHeard(Draft draft) {
    settle(draft, Status.PUBLISHED, "clearance-not-heard");
  }

  /** The channel said no for good, or its window ended. */
  public static void ended(Draft draft, Status how, int revision, Post post) {
    if (draft.open()) {
      draft.post = post;
      draft.revision = revision;
      settle(draft, how, Objects.requireNonNullElse(post.reason(), how.wireName()));
    }
  }

  /** A call was made, and nobody knows yet how it ended. */
  public static void unknown(Draft draft, int revision, Post post) {
    if (draft.open()) {
      draft.post = post;
      draft.revision = revision;
      draft.move(Status.UNKNOWN, BY, post.reason());
    }
  }

  /** It never goes out. */
  public static void withdrawn(Draft draft, String reason) {
    if (draft.open()) {
      settle(draft, draft.ending == null ? Status.WITHDRAWN : draft.ending, reason);
    }
  }

  /** No lower revision goes out any more. */
  public static void fenced(Draft draft, int revision) {
    draft.fenced = Math.max(draft.fenced, revision);
    if (draft.pending == Pending.EDIT && revision >= draft.last) {
      draft.pending = null;
    }
  }

  /**
   * An edit came after the call began: the confirmed text goes out. Told also where the outcome was
   * heard first, and has ended the draft: else the edit would be gone without a word.
   */
  public static void editTooLate(Draft draft, int revision) {
    if (draft.open() && revision > draft.fenced && revision == draft.revision) {
      draft.revision = draft.fenced;
      draft.status = Status.PUBLISHING;
    }
    if (draft.pending == Pending.EDIT && revision >= draft.last) {
      draft.pending = null;
    }
    draft.note(BY, "edit-too-late");
  }

  /** A withdrawal came after the call began; told also where the outcome was heard first. */
  public static void withdrawalTooLate(Draft draft) {
    draft.pending = null;
    draft.ending = null;
    draft.note(BY, "withdrawal-too-late");
  }

  private static void settle(
      Draft draft, Status how, @org.jspecify.annotations.Nullable String detail) {
    draft.pending = null;
    draft.ending = null;
    draft.move(how, BY, detail);
  }
}
