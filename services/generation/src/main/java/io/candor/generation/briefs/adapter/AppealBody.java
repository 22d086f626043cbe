package io.candor.generation.briefs.adapter;

import io.candor.generation.scheduling.Schedule;
import io.candor.generation.scheduling.adapter.ScheduleBody;
import io.candor.rest.Inputs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it is sent.
 *
 * @param reason why the refusal is wrong: who decides reads it
 * @param schedule when it is wanted; now where left out
 */
@Schema(
    name = "Appeal",
    examples =
        """
        {"reason": "The survey says so, page 3.", "schedule": {"at": "now"}}
        """)
record AppealBody(@Nullable String reason, @Nullable ScheduleBody schedule) {

  private static final int MOST_REASON = 2000;

  String checkedReason() {
    return Inputs.text("reason", reason, MOST_REASON);
  }

  Schedule checkedSchedule() {
    return schedule == null ? Schedule.NOW : schedule.checked();
  }
}
