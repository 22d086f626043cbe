package io.candor.publishing.feed.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The pages' one stylesheet, inside each page; the policy lets in exactly it, by its hash. */
@ApplicationScoped
class Stylesheet {

  private final String css = read();
  private final String policy =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(Sha256.of(css))
          + "'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  String css() {
    return css;
  }

  /** The Content-Security-Policy: no script, no frame, no form, nothing from elsewhere. */
  String policy() {
    return policy;
  }

  private static String read() {
    try (var file = Stylesheet.class.getResourceAsStream("/feed/style.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
