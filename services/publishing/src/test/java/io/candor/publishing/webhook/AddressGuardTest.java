package io.candor.publishing.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  private final AddressGuard guard = new AddressGuard(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255"
      })
  void doesNotReachSpecialIpv4(String address) {
    // Given a special address
    // When
    var permitted = guard.permits(InetAddress.ofLiteral(address));

    // Then
    assertThat(permitted).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:a9fe:a9fe",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1",
        "100::1",
        "2001::1",
        "2001:0:7f00:1::",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void doesNotReachSpecialIpv6NorWrappedIpv4(String address) {
    // Given a special address
    // When
    var permitted = guard.permits(InetAddress.ofLiteral(address));

    // Then
    assertThat(permitted).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "93.184.216.34",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.255.255",
        "198.17.255.255",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4007::200e"
      })
  void reachesGlobalAddresses(String address) {
    // Given a global address
    // When
    var permitted = guard.permits(InetAddress.ofLiteral(address));

    // Then
    assertThat(permitted).isTrue();
  }

  @Test
  void reachesWhatTheInstallationAllowsByNameAndNothingBeside() {
    // Given
    var own = new AddressGuard(List.of("10.1.0.0/16", "fd12:3456::/32"));

    // When
    var permitted = own.permits(InetAddress.ofLiteral("10.1.255.255"));

    // Then
    assertThat(permitted).isTrue();
    assertThat(own.permits(InetAddress.ofLiteral("fd12:3456:1::5"))).isTrue();
    assertThat(own.permits(InetAddress.ofLiteral("10.2.0.0"))).isFalse();
    assertThat(own.permits(InetAddress.ofLiteral("fd12:3457::5"))).isFalse();
    assertThat(own.allowedByName(InetAddress.ofLiteral("1.1.1.1"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "example.org/8", "10.0.0.0/-1", "::/129", ""})
  void aNetworkThatIsNoneStopsTheStart(String network) {
    // Given a text that is no network
    // When / Then
    assertThatThrownBy(() -> new AddressGuard(List.of(network)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
