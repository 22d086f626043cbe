package io.candor.clearance;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import io.candor.contracts.ReleaseContent;
import java.io.IOException;
import java.io.UncheckedIOException;

/** SHA-256 over the RFC 8785 canonical JSON of a release content, lower-case hexadecimal. */
public final class ContentDigest {

  private ContentDigest() {}

  /**
   * The digest of exactly this content; throws UncheckedIOException for one that has no canonical
   * form.
   */
  public static String of(ReleaseContent content) {
    try {
      return Sha256.hex(CanonicalJson.of(json(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(ReleaseContent content) throws JsonProcessingException {
    return ContractJson.MAPPER.writeValueAsString(content);
  }
}
