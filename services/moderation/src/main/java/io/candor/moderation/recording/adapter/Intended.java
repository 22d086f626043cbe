package io.candor.moderation.recording.adapter;

import io.candor.contracts.Revision;
import io.candor.contracts.Window;
import io.candor.moderation.judging.Circumstances;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about, beside the text: whose law applies, and to what, follows from it.
 *
 * @param channelKind as the channel was known; empty where it was not
 * @param countries of the readers, as the audience was known; empty where nobody knew
 * @param ageBands the same
 * @param paidPartnership true where its author said that somebody gives something for it; absent
 *     where nobody said so, and in decisions from before that could be said
 */
@Schema(name = "Intended")
public record Intended(
    String intent,
    String language,
    String brand,
    String audience,
    String channel,
    String channelKind,
    List<String> countries,
    List<String> ageBands,
    Window window,
    @Nullable Boolean paidPartnership,
    List<IntendedMedium> media) {

  public Intended {
    countries = List.copyOf(countries);
    ageBands = List.copyOf(ageBands);
    media = List.copyOf(media);
  }

  static Intended of(Revision revision, Circumstances known) {
    return new Intended(
        revision.intent(),
        revision.language(),
        revision.brand(),
        revision.audience(),
        revision.channel(),
        Circumstances.text(known.channel(), "kind"),
        Circumstances.texts(known.audience(), "countries"),
        Circumstances.texts(known.audience(), "ageBands"),
        revision.window(),
        revision.paidPartnership(),
        revision.parts().stream()
            .flatMap(part -> part.media().stream())
            .map(IntendedMedium::of)
            .toList());
  }
}
