package io.candor.publishing.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are called. */
@ConfigMapping(prefix = "publishing.webhook")
public interface WebhookConfig {

  /**
   * Networks that may be reached although they are not global, e.g. {@code 10.1.0.0/16}, plain http
   * included; none by default. For development: {@code 127.0.0.0/8}.
   */
  Optional<List<String>> allowedNetworks();

  /** Longest wait for a name server, and for a connection. */
  @WithDefault("5s")
  Duration connect();

  /** Longest wait for the whole answer, once connected; then the outcome is unknown. */
  @WithDefault("15s")
  Duration answer();

  /** So many bytes of an answer are read; the rest is not. */
  @WithDefault("65536")
  @Min(0)
  int answerBytes();
}
