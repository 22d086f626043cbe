package io.candor.moderation.recording.adapter;

import io.candor.contracts.Authorship;
import io.candor.contracts.Media;
import io.candor.moderation.judging.Judgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medium, as who reviews it sees it.
 *
 * @param alt as its author wrote it
 * @param altReleased as readers would get it: with the words that tell what AI did, where a label
 *     does; absent where it could not be judged, or was held before it was kept
 */
public record ReviewedMedium(
    String digest,
    String mediaType,
    String alt,
    Authorship authorship,
    @Nullable String altReleased) {

  static List<ReviewedMedium> of(List<Media> media, Judgement judgement) {
    return media.stream().map(medium -> of(medium, judgement)).toList();
  }

  private static ReviewedMedium of(Media medium, Judgement judgement) {
    var released = judgement.altTexts().getOrDefault(medium, medium.alt());
    return new ReviewedMedium(
        medium.digest(),
        medium.mediaType(),
        medium.alt(),
        medium.authorship(),
        judgement.rendered() == null ? null : released);
  }
}
