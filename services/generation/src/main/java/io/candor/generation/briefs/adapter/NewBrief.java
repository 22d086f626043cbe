package io.candor.generation.briefs.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.generation.briefs.BriefIntent;
import io.candor.generation.origins.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A brief with its drafts, as the statement stores them.
 *
 * @param told what its text tells of AI, where it came finished
 */
record NewBrief(
    UUID id,
    String workspace,
    BriefIntent intent,
    String brand,
    String audience,
    String language,
    String subject,
    String source,
    List<String> tags,
    AskedSchedule schedule,
    Window window,
    Contributor asked_by,
    List<NewDraft> drafts,
    @Nullable Told told,
    boolean paid_partnership) {

  /** The schedule as it was asked for. */
  record AskedSchedule(String at, @Nullable String zone, @Nullable Instant until) {}

  /**
   * A draft.
   *
   * @param version 1 where its first text is there, since that is told; else 0
   * @param content its first text, where it came finished
   * @param continues the draft it takes up again
   */
  record NewDraft(
      UUID id,
      int position,
      String channel,
      int version,
      int revision,
      String status,
      Instant deadline,
      @Nullable Revision content,
      @Nullable UUID continues) {

    /** One that takes up no other. */
    NewDraft(
        UUID id,
        int position,
        String channel,
        int version,
        int revision,
        String status,
        Instant deadline,
        @Nullable Revision content) {
      this(id, position, channel, version, revision, status, deadline, content, null);
    }
  }
}
