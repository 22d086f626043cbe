package io.candor.moderation.enacting.adapter;

import io.candor.moderation.proposing.adapter.PackFile;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files of a version that was put, to put them again under another. */
@Schema(name = "RulePackFiles", examples = EnactExamples.FILES)
public record VersionFiles(
    String id, String version, String digest, Instant effectiveFrom, List<PackFile> files) {

  public VersionFiles {
    files = List.copyOf(files);
  }
}
