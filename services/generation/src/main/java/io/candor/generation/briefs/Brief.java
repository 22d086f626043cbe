package io.candor.generation.briefs;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.generation.scheduling.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted.
 *
 * @param language BCP 47 tag of the texts
 * @param source what the text must be true to; the text itself where it is finished or to improve
 * @param declared what the author says of a finished text; absent for what is to be composed
 * @param paidPartnership whether the author says that somebody gives money or another benefit for
 *     it
 */
public record Brief(
    BriefIntent intent,
    String brand,
    String audience,
    List<String> channels,
    String language,
    String subject,
    String source,
    List<String> tags,
    Schedule schedule,
    @Nullable Authorship declared,
    List<Media> media,
    boolean paidPartnership) {
  public Brief {
    channels = List.copyOf(channels);
    tags = List.copyOf(tags);
    media = List.copyOf(media);
  }

  /** The same brief, with its media as they are known. */
  public Brief showing(List<Media> known) {
    return new Brief(
        intent,
        brand,
        audience,
        channels,
        language,
        subject,
        source,
        tags,
        schedule,
        declared,
        known,
        paidPartnership);
  }
}
