package io.candor.generation.drafts.adapter;

import io.candor.generation.scheduling.adapter.ScheduleBody;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be changed of a draft, as it is sent: any of it. */
@Schema(name = "DraftChange", examples = "{\"text\":\"L'atelier ouvre samedi à 10 h.\"}")
record DraftBody(
    @Nullable String text,
    @Nullable List<MediaBody> media,
    @Nullable ScheduleBody schedule,
    @Nullable AuthorshipBody authorship,
    @Schema(
            description =
                "True where somebody gives money or another benefit for the post. Once said it is not taken back.")
        @Nullable Boolean paidPartnership) {

  private static final int MOST_TEXT = 50_000;

  void check() {
    if (!PaidPartnership.declared(paidPartnership) && changesNothingElse()) {
      throw Problems.invalid(
          "", "It changes nothing.", "Give text, media, schedule, authorship or paidPartnership.");
    }
    if (text != null) {
      Inputs.text("text", text, MOST_TEXT);
    }
    if (schedule != null && schedule.at() == null) {
      // in a brief nothing said is now; here it would send at once what only changes its end
      throw Problems.invalid("schedule.at", "It does not say when.", "Give a local time, or now.");
    }
  }

  private boolean changesNothingElse() {
    return text == null && media == null && schedule == null && authorship == null;
  }
}
