package io.candor.local.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;

/** Loopback ports: which are free, which are taken. */
public final class Ports {

  /** Below the range from which systems take ports for outgoing connections. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;

  private Ports() {}

  /** Free ports, none twice, none of those that are kept for another use. */
  public static int[] free(int count, IntPredicate kept) {
    Set<Integer> found = new TreeSet<>();
    while (found.size() < count) {
      var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (!kept.test(port) && isFree(port)) {
        found.add(port);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether nothing listens there on this machine's loopback. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
