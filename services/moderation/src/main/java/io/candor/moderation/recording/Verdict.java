package io.candor.moderation.recording;

import io.candor.contracts.Part;
import io.candor.moderation.clearing.Signed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is decided on a revision. */
public sealed interface Verdict {

  /** The state it leads to. */
  DraftState state();

  /** Stable reason, for people and for the record. */
  String reason();

  /**
   * It may be released.
   *
   * @param nextScreening when it is screened again by the clock alone
   * @param approval a person's approval it rests on, if it does
   */
  record Cleared(Signed signed, @Nullable Instant nextScreening, @Nullable Approval approval)
      implements Verdict {
    @Override
    public DraftState state() {
      return DraftState.CLEARED;
    }

    @Override
    public String reason() {
      return approval == null ? "cleared" : "approved";
    }
  }

  /**
   * A person must decide.
   *
   * @param needed how many persons must approve, before it is released
   */
  record Held(
      UUID review, String reason, String severity, int needed, Instant deadline, Instant reminder)
      implements Verdict {
    @Override
    public DraftState state() {
      return DraftState.HELD;
    }
  }

  /** A rewrite can mend it. */
  record Returned(int times, String reason) implements Verdict {
    @Override
    public DraftState state() {
      return DraftState.RETURNED;
    }
  }

  /** A reviewer wrote another text. */
  record Amended(List<Part> parts, String by, String kind) implements Verdict {
    public Amended {
      parts = List.copyOf(parts);
    }

    @Override
    public DraftState state() {
      return DraftState.AMENDED;
    }

    @Override
    public String reason() {
      return "amended";
    }
  }

  /** This revision never goes out. */
  record Refused(String reason, Ground ground) implements Verdict {
    @Override
    public DraftState state() {
      return DraftState.REFUSED;
    }
  }
}
