package io.candor.moderation.proposing.adapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.candor.moderation.judging.Upshot;
import java.util.List;
import java.util.UUID;
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
    List<Item> items,
    @Nullable String next) {

  public DryRunAnswer {
    items = List.copyOf(items);
  }

  /**
   * A draft that would be decided otherwise.
   *
   * @param before by the packs in force, now
   * @param after with the proposed pack among them
   * @param rules {@code pack/rule} of those that speak in one of both only
   */
  @Schema(name = "DecidedOtherwise")
  public record Item(UUID draft, int revision, Upshot before, Upshot after, List<String> rules) {

    public Item {
      rules = List.copyOf(rules);
    }

    static Item of(DryRun.Otherwise one) {
      var difference = one.difference();
      return new Item(
          one.draft(), one.revision(), difference.before(), difference.after(), difference.rules());
    }
  }
}
