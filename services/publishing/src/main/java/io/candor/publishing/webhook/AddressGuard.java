package io.candor.publishing.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a webhook may reach: those that are global by the registries of special addresses
 * (IANA; RFC 6890), and networks the installation allows by name. So a tenant's address never leads
 * to this machine, its neighbours, or a cloud's metadata. IPv6 is refused but for what is known to
 * be global: addresses that wrap an IPv4 one (mapped, 6to4, NAT64, Teredo) are not.
 */
public final class AddressGuard {

  private static final List<Network> SPECIAL_V4 =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  private static final Network GLOBAL_V6 = Network.of("2000::/3");
  private static final List<Network> SPECIAL_V6 =
      networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private final List<Network> allowed;

  /**
   * With exceptions.
   *
   * @param allowed networks that may be reached although they are not global, e.g. {@code
   *     10.1.0.0/16}
   */
  public AddressGuard(List<String> allowed) {
    this.allowed = allowed.stream().map(Network::of).toList();
  }

  /** Whether it may be reached. */
  public boolean permits(InetAddress address) {
    return allowedByName(address) || isGlobal(address);
  }

  /** Whether the installation allows it by name: there plain HTTP will do, too. */
  public boolean allowedByName(InetAddress address) {
    return allowed.stream().anyMatch(network -> network.contains(address));
  }

  private static boolean isGlobal(InetAddress address) {
    return address instanceof Inet4Address
        ? SPECIAL_V4.stream().noneMatch(network -> network.contains(address))
        : GLOBAL_V6.contains(address)
            && SPECIAL_V6.stream().noneMatch(network -> network.contains(address));
  }

  private static List<Network> networks(String... blocks) {
    return Stream.of(blocks).map(Network::of).toList();
  }
}
