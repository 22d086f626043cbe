package io.candor.publishing.scheduling.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.candor.contracts.ContractJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The key that a JWS says it is signed with. */
final class KeyId {

  private KeyId() {}

  /** Its {@code kid}; the JWS was verified, so it has one. */
  static String of(String jws) {
    try {
      var header = Base64.getUrlDecoder().decode(jws.substring(0, jws.indexOf('.')));
      return ContractJson.MAPPER
          .readTree(new String(header, StandardCharsets.UTF_8))
          .path("kid")
          .asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a verified JWS without a header", e);
    }
  }
}
