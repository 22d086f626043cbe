package io.candor.publishing.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;

/**
 * The signatures of a call by Standard Webhooks, version {@code v1}: HMAC-SHA-256 over {@code
 * id.timestamp.body}; one for each secret, so that receivers can change theirs in peace.
 */
public final class WebhookSignature {

  private WebhookSignature() {}

  /** The value of {@code webhook-signature}. */
  public static String of(List<WebhookSecret> secrets, String id, Instant at, String body) {
    var signed = id + "." + at.getEpochSecond() + "." + body;
    return secrets.stream()
        .map(secret -> "v1," + hmac(secret, signed))
        .collect(Collectors.joining(" "));
  }

  private static String hmac(WebhookSecret secret, String signed) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(secret.key());
      var code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
