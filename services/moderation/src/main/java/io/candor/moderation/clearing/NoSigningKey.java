package io.candor.moderation.clearing;

import java.io.Serial;

/**
 * No key may sign at this moment: the one in use was taken away, and the time of the next, which
 * everybody must know first, is still to come.
 */
public final class NoSigningKey extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  NoSigningKey() {
    super("no key signs at this moment");
  }
}
