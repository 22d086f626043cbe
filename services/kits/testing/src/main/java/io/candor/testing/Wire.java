package io.candor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire between a service and its database that a test can cut and mend: a TCP forwarder on the
 * loopback interface. Cut, it ends every connection and refuses new ones.
 */
public final class Wire implements AutoCloseable {

  private final int target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean whole = true;
  private volatile ServerSocket listening;

  /** A whole wire to a port of this machine. */
  public Wire(int target) {
    this.target = target;
    this.listening = listen(0);
    this.port = listening.getLocalPort();
    start("wire", this::accept);
  }

  /** Where the service connects to. */
  public int port() {
    return port;
  }

  /** Ends every connection; new ones are refused until it is mended. */
  public void cut() {
    whole = false;
    close(listening);
    open.forEach(Wire::close);
    open.clear();
  }

  public void mend() {
    listening = listen(port);
    whole = true;
    start("wire", this::accept);
  }

  @Override
  public void close() {
    cut();
  }

  private void accept() {
    try {
      while (whole) {
        var near = listening.accept();
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(near);
        open.add(far);
        start("wire-out", () -> pump(near, far));
        start("wire-in", () -> pump(far, near));
      }
    } catch (IOException _) {
      // cut
    }
  }

  private void pump(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // one side has gone, so does the other
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static ServerSocket listen(int port) {
    try {
      var socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void start(String name, Runnable work) {
    var _ = Thread.ofPlatform().daemon().name(name).start(work);
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception _) {
      // it is gone, which is what was wanted
    }
  }
}
