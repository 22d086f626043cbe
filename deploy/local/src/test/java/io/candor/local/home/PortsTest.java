package io.candor.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void freePortsAreFreeAndDifferent() {
    var ports = Ports.free(6, _ -> false);

    assertThat(ports).doesNotHaveDuplicates().hasSize(6);
    for (var port : ports) {
      assertThat(Ports.isFree(port)).isTrue();
    }
  }

  @Test
  void whatIsKeptForOthersIsNotTaken() {
    var first = Ports.free(1, _ -> false)[0];

    assertThat(Ports.free(1, port -> port != first)).containsExactly(first);
    assertThat(Ports.free(40, port -> port == first)).doesNotContain(first);
  }

  @Test
  void aPortThatSomebodyListensOnIsTaken() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
    }
  }
}
