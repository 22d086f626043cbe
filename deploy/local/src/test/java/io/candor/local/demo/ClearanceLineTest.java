package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ClearanceLineTest {

  @Test
  void readsKeyAndDigestFromTheSignatureItself() {
    var jws =
        part("{\"alg\":\"EdDSA\",\"kid\":\"k1\"}") + "." + part("{\"digest\":\"ab12\"}") + ".x";
    var record = new ObjectMapper().createObjectNode();
    record.putArray("items").addObject().putObject("clearance").put("jws", jws);

    assertThat(ClearanceLine.of(record)).contains("EdDSA, key k1, SHA-256 ab12");
  }

  @Test
  void noSignatureIsNoLine() {
    assertThat(ClearanceLine.of(new ObjectMapper().createObjectNode().put("a", "b"))).isEmpty();
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
