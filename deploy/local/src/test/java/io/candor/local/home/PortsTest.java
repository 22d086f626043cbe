package io.candor.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void freePortsAreFreeAndDifferent() {
    var ports = Ports.free(6);

    assertThat(ports).doesNotHaveDuplicates().hasSize(6);
    for (var port : ports) {
      assertThat(Ports.isFree(port)).isTrue();
    }
  }

  @Test
  void aPortThatSomebodyListensOnIsTaken() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
    }
  }
}
