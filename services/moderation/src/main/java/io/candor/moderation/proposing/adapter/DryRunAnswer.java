package io.candor.moderation.proposing.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed pack would decide otherwise.
 *
 * @param screened how many texts were put to both sets of packs
 * @param skipped decided texts that are not kept any more, or whose brand, audience or channel is
 *     gone
 * @param unfinished those for which there was no time
 * @param otherwise how many of those screened are decided or labelled otherwise
 * @param next opaque cursor of the next page, null on the last
 */
@Schema(name = "DryRun")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DryRunAnswer(
    String id,
    String version,
    String digest,
    int screened,
    int skipped,
    int unfinished,
    int otherwise,
    List<DecidedOtherwise> items,
    @Nullable String next) {

  public DryRunAnswer {
    items = List.copyOf(items);
  }
}
