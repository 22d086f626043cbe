package io.candor.generation.media.adapter;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What may be uploaded. */
@ConfigMapping(prefix = "generation.media")
public interface UploadConfig {

  /** The largest file; `quarkus.http.limits.max-body-size` must be a little more. */
  @WithDefault("10M")
  MemorySize maxSize();

  /** Most pixels: whoever decodes a picture needs four bytes for each. */
  @WithDefault("50000000")
  @Min(1)
  long maxPixels();
}
