package io.candor.publishing;

import jakarta.enterprise.context.ApplicationScoped;

/** A network that cannot be asked again, but read. */
@ApplicationScoped
public class ReadableChannel extends Scripted {
  public ReadableChannel() {
    super("readable", true);
  }
}
