package io.candor.publishing.webhook;

import java.net.InetAddress;

/** A block of addresses, as in {@code 10.0.0.0/8} (RFC 4632) or {@code fd00::/8} (RFC 4291). */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Network(byte[] prefix, int bits) {

  /** Throws IllegalArgumentException when it is no block. */
  static Network of(String cidr) {
    var parts = cidr.strip().split("/", -1);
    if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F.:]+") || !parts[1].matches("\\d{1,3}")) {
      throw new IllegalArgumentException(cidr + " is no network, e.g. 10.0.0.0/8");
    }
    var address = InetAddress.ofLiteral(parts[0]).getAddress();
    int bits = Integer.parseInt(parts[1]);
    if (bits > address.length * Byte.SIZE) {
      throw new IllegalArgumentException(cidr + " has too many bits");
    }
    return new Network(address, bits);
  }

  boolean contains(InetAddress address) {
    var bytes = address.getAddress();
    if (bytes.length != prefix.length) {
      return false;
    }
    for (int i = 0; i < bits; i++) {
      int mask = 0x80 >> (i % Byte.SIZE);
      if (((bytes[i / Byte.SIZE] ^ prefix[i / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
