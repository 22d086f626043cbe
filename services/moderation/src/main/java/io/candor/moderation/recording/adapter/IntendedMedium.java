package io.candor.moderation.recording.adapter;

import io.candor.contracts.Media;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A medium that was decided about, and what AI did to it.
 *
 * @param digest SHA-256 of its bytes, lower-case hexadecimal
 * @param digitalSourceType as it was declared
 */
@Schema(name = "IntendedMedium")
public record IntendedMedium(String digest, String mediaType, @Nullable String digitalSourceType) {

  static IntendedMedium of(Media medium) {
    var authorship = medium.authorship(); // an event may lack it: then a person decides, on record
    return new IntendedMedium(
        medium.digest(),
        medium.mediaType(),
        authorship == null ? null : authorship.digitalSourceType());
  }
}
