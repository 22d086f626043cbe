package io.candor.moderation.policy.adapter;

import io.candor.rest.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The workspace that administrates the installation, if one does. */
@ApplicationScoped
public class Administration {

  private final PolicyConfig config;

  Administration(PolicyConfig config) {
    this.config = config;
  }

  /** Whether a caller belongs to it. */
  public boolean isOf(Caller caller) {
    return config.administration().filter(caller.workspace()::equals).isPresent();
  }
}
