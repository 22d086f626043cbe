package io.candor.clearance;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import io.candor.contracts.ReleaseContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the RFC 8785 canonical JSON of a release content, lower-case hexadecimal. */
public final class ContentDigest {

  private ContentDigest() {}

  /**
   * The digest of exactly this content; throws UncheckedIOException for one that has no canonical
   * form.
   */
  public static String of(ReleaseContent content) {
    try {
      var canonical = CanonicalJson.of(json(content));
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(ReleaseContent content) throws JsonProcessingException {
    return ContractJson.MAPPER.writeValueAsString(content);
  }
}
