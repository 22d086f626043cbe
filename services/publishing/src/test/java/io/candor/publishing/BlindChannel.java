package io.candor.publishing;

import jakarta.enterprise.context.ApplicationScoped;

/** A network that can neither be asked again nor be read. */
@ApplicationScoped
public class BlindChannel extends Scripted {
  public BlindChannel() {
    super("blind", false);
  }
}
