package io.candor.publishing.webhook;

import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/** A shared secret of Standard Webhooks: {@code whsec_} and 24 to 64 bytes in base64. */
public final class WebhookSecret {

  private static final String PREFIX = "whsec_";
  private static final int LEAST_BYTES = 24;
  private static final int MOST_BYTES = 64;

  private final SecretKeySpec key;

  private WebhookSecret(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
  }

  /** Empty when it is none. */
  public static Optional<WebhookSecret> of(String text) {
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    try {
      var bytes = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      return bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES
          ? Optional.empty()
          : Optional.of(new WebhookSecret(bytes));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  SecretKeySpec key() {
    return key;
  }
}
