package io.candor.moderation.enacting.adapter;

import io.candor.moderation.proposing.Proposal;
import io.candor.moderation.proposing.adapter.PackBody;
import io.candor.moderation.proposing.adapter.PackFile;
import io.candor.rest.Inputs;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One pack's folder, and from when on it holds.
 *
 * @param effectiveFrom at once where it is left out
 */
@Schema(name = "EnactedPack", examples = EnactExamples.BODY)
public record EnactBody(@Nullable List<PackFile> files, @Nullable String effectiveFrom) {

  Proposal proposal() {
    return new PackBody(files).checked();
  }

  @Nullable Instant from() {
    return Inputs.instant("effectiveFrom", effectiveFrom);
  }
}
