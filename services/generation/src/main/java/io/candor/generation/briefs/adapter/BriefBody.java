package io.candor.generation.briefs.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.generation.briefs.Brief;
import io.candor.generation.briefs.BriefIntent;
import io.candor.generation.drafts.adapter.AuthorshipBody;
import io.candor.generation.drafts.adapter.MediaBody;
import io.candor.generation.drafts.adapter.Teller;
import io.candor.generation.scheduling.Schedule;
import io.candor.generation.scheduling.adapter.ScheduleBody;
import io.candor.rest.Inputs;
import io.candor.rest.Problems;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A brief as it is sent. */
@Schema(
    name = "Brief",
    examples = {
      "{\"intent\":\"create\",\"brand\":\"demo\",\"audience\":\"fr-young-adults\",\"channels\":[\"feed\"],\"language\":\"fr\","
          + "\"subject\":\"L'atelier de reliure\",\"source\":{\"text\":\"L'atelier ouvre samedi. Il compte 40 places.\"},"
          + "\"schedule\":{\"at\":\"now\"},\"tags\":[\"spring\"]}",
      "{\"intent\":\"publish\",\"brand\":\"demo\",\"audience\":\"fr-young-adults\",\"channels\":[\"feed\"],\"language\":\"fr\","
          + "\"source\":{\"text\":\"L'atelier ouvre samedi.\"},\"authorship\":{\"digitalSourceType\":\"trainedAlgorithmicMedia\"},"
          + "\"media\":[{\"digest\":\"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\",\"alt\":\"L'atelier, vu de la rue\","
          + "\"authorship\":{\"digitalSourceType\":\"digitalCapture\"}}],"
          + "\"schedule\":{\"at\":\"now\"}}"
    })
record BriefBody(
    @Nullable String intent,
    @Nullable String brand,
    @Nullable String audience,
    @Nullable List<String> channels,
    @Nullable String language,
    @Nullable String subject,
    @Nullable SourceBody source,
    @Nullable AuthorshipBody authorship,
    @Nullable List<MediaBody> media,
    @Nullable ScheduleBody schedule,
    @Nullable List<String> tags,
    @Schema(
            description =
                "True where somebody gives money or another benefit for the post: readers are told that it is advertising.")
        @Nullable Boolean paidPartnership) {

  private static final int MOST_CHANNELS = 20;
  private static final int MOST_SOURCE = 50_000;
  private static final int MOST_SUBJECT = 500;

  /** What the text must be true to. */
  record SourceBody(@Nullable String text) {}

  Brief checked(Teller teller) {
    var wanted = wanted();
    return new Brief(
        wanted,
        Inputs.name("brand", brand),
        Inputs.name("audience", audience),
        channelNames(),
        Inputs.language("language", language),
        subject(wanted),
        source(wanted),
        Inputs.list("tags", tags, 0, 20).stream().map(tag -> Inputs.text("tags", tag, 60)).toList(),
        schedule == null ? Schedule.NOW : schedule.checked(),
        declared(wanted, teller),
        media(wanted, teller),
        Boolean.TRUE.equals(paidPartnership));
  }

  private BriefIntent wanted() {
    var wanted =
        BriefIntent.find(intent == null ? "" : intent)
            .orElseThrow(() ->
                Problems.invalid("intent", "It is no intent.", "Use create, optimise or publish."));
    if (!wanted.supported()) {
      throw Problems.unprocessable(
          "intent-unsupported",
          "The intent is not supported yet",
          "intent",
          "This version does not do it.",
          "Use create, optimise or publish.");
    }
    return wanted;
  }

  private List<String> channelNames() {
    var names =
        Inputs.list("channels", channels, 1, MOST_CHANNELS).stream()
            .map(channel -> Inputs.name("channels", channel))
            .toList();
    if (names.stream().distinct().count() < names.size()) {
      throw Problems.invalid("channels", "A channel is there twice.", "Name each channel once.");
    }
    return names;
  }

  private String subject(BriefIntent wanted) {
    return wanted == BriefIntent.CREATE
        ? Inputs.text("subject", subject, MOST_SUBJECT)
        : Inputs.optionalText("subject", subject, MOST_SUBJECT);
  }

  private String source(BriefIntent wanted) {
    var text = source == null ? null : source.text();
    return wanted == BriefIntent.CREATE
        ? Inputs.optionalText("source.text", text, MOST_SOURCE)
        : Inputs.text("source.text", text, MOST_SOURCE);
  }

  private @Nullable Authorship declared(BriefIntent wanted, Teller teller) {
    if (wanted == BriefIntent.PUBLISH) {
      return AuthorshipBody.checked("authorship", authorship, teller);
    }
    if (authorship != null) {
      throw Problems.invalid(
          "authorship",
          "What is composed here is recorded, not declared.",
          "Leave it out, or use the intent publish for a finished text.");
    }
    return null;
  }

  private List<Media> media(BriefIntent wanted, Teller teller) {
    if (media != null && wanted != BriefIntent.PUBLISH) {
      throw Problems.invalid(
          "media", "Media go with finished texts.", "Leave it out, or use the intent publish.");
    }
    return MediaBody.checked(media, teller);
  }
}
