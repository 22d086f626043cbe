package io.candor.messaging;

import java.security.SecureRandom;
import java.util.UUID;

/** UUID version 7 (RFC 9562, 5.7): a Unix time in ms, then 74 random bits. */
public final class UuidV7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidV7() {}

  /** A new id; ids of later milliseconds sort after those of earlier ones. */
  public static UUID next() {
    long time = System.currentTimeMillis();
    long high = (time << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
