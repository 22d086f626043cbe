package io.candor.generation.briefs.adapter;

import io.candor.contracts.Contributor;
import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.generation.briefs.Brief;
import io.candor.generation.briefs.BriefIntent;
import io.candor.generation.briefs.adapter.NewBrief.AskedSchedule;
import io.candor.generation.briefs.adapter.NewBrief.NewDraft;
import io.candor.generation.circumstances.Circumstances;
import io.candor.generation.drafts.Status;
import io.candor.generation.origins.Told;
import io.candor.messaging.UuidV7;
import io.candor.rest.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a brief and its drafts. */
final class BriefRows {

  private static final Duration GRACE = Duration.ofMinutes(10);

  private BriefRows() {}

  static NewBrief of(
      Brief brief, Caller caller, Circumstances known, Window window, Duration composing) {
    boolean finished = brief.intent() == BriefIntent.PUBLISH;
    var author = new Contributor(caller.sub(), caller.kind(), finished ? "author" : "requester");
    var drafts = new ArrayList<NewDraft>();
    for (var channel : brief.channels()) {
      drafts.add(
          finished
              ? finished(brief, drafts.size(), channel, author, known, window)
              : composed(drafts.size(), channel, known.now(), window, composing));
    }
    var told = told(caller, drafts.getFirst());
    return brief(brief, caller.workspace(), window, author, drafts, told);
  }

  /** A text that was there, as the one draft of a brief that takes it up again. */
  static NewBrief continuing(
      Brief brief, Contributor by, String workspace, Revision content, Told told) {
    var continues = Objects.requireNonNull(content.continues(), "what it takes up again");
    var draft =
        new NewDraft(
            UuidV7.next(),
            0,
            content.channel(),
            1,
            1,
            Status.SCREENING.wireName(),
            content.window().until().plus(GRACE),
            content,
            continues.draft());
    return brief(brief, workspace, content.window(), by, List.of(draft), told);
  }

  private static NewBrief brief(
      Brief brief,
      String workspace,
      Window window,
      Contributor by,
      List<NewDraft> drafts,
      @Nullable Told told) {
    return new NewBrief(
        UuidV7.next(),
        workspace,
        brief.intent(),
        brief.brand(),
        brief.audience(),
        brief.language(),
        brief.subject(),
        brief.source(),
        brief.tags(),
        schedule(brief),
        window,
        by,
        drafts,
        told,
        brief.paidPartnership());
  }

  /** All drafts of a finished text have the same words. */
  private static @Nullable Told told(Caller caller, NewDraft draft) {
    return draft.content() == null ? null : Told.of(caller.workspace(), draft.content());
  }

  private static NewDraft finished(
      Brief brief,
      int position,
      String channel,
      Contributor author,
      Circumstances known,
      Window window) {
    var content = FinishedTexts.revision(brief, channel, author, known, window);
    return new NewDraft(
        UuidV7.next(),
        position,
        channel,
        1,
        1,
        Status.SCREENING.wireName(),
        window.until().plus(GRACE),
        content);
  }

  private static NewDraft composed(
      int position, String channel, Instant now, Window window, Duration composing) {
    var time = now.plus(composing);
    return new NewDraft(
        UuidV7.next(),
        position,
        channel,
        0,
        0,
        Status.COMPOSING.wireName(),
        time.isBefore(window.until()) ? time : window.until(),
        null);
  }

  private static AskedSchedule schedule(Brief brief) {
    var asked = brief.schedule();
    return new AskedSchedule(
        asked.at() == null ? "now" : asked.at().toString(),
        asked.zone() == null ? null : asked.zone().getId(),
        asked.until());
  }
}
