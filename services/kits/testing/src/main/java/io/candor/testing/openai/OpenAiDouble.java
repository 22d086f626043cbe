package io.candor.testing.openai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An engine on a loopback port, scripted reply by reply. A request that is not of the protocol is
 * refused as OpenAI refuses it, uses up no reply and is kept in {@link #refused()}.
 */
public final class OpenAiDouble implements AutoCloseable {

  public static final String MODEL = "double-1";
  public static final String TOKEN = "double-token";
  private static final String PATH = "/v1/chat/completions";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Protocol protocol;
  private final Script script = new Script();
  private final Presence presence = new Presence();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();

  private OpenAiDouble(Protocol protocol, int port) {
    this.protocol = protocol;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handled);
    server.start();
  }

  /** One of the plain protocol. */
  public static OpenAiDouble start() {
    return new OpenAiDouble(Protocol.plain(), 0);
  }

  /** One that declares the extension {@code grammar}: GBNF that holds the answer. */
  public static OpenAiDouble startTakingGrammar() {
    return startTakingGrammarAt(0);
  }

  /** The same at a port, such as {@link EnginePort} keeps for a service under test. */
  public static OpenAiDouble startTakingGrammarAt(int port) {
    return new OpenAiDouble(Protocol.withGrammar(), port);
  }

  /** Its base address, such as engines are configured with. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** The next replies, in this order. */
  public void willReply(Reply... replies) {
    script.add(replies);
  }

  /** The reply to whatever the script does not cover; at first that is a 500. */
  public void otherwise(Reply reply) {
    script.otherwise(reply);
  }

  /** Requests of the protocol, in the order they came. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** Why requests were refused. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  /** Most requests that were here at the same time. */
  public int mostAtOnce() {
    return presence.most();
  }

  /** Lets every reply that is held back go; such as come later are not held back any more. */
  public void release() {
    presence.release();
  }

  /** Forgets script and requests. */
  public void reset() {
    script.clear();
    presence.reset();
    asked.clear();
    refused.clear();
  }

  @Override
  public void close() {
    presence.release();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handled(HttpExchange exchange) throws IOException {
    try (exchange) {
      served(exchange);
    }
  }

  private void served(HttpExchange exchange) throws IOException {
    try {
      var question = protocol.read(exchange, PATH, TOKEN, MODEL);
      presence.during(() -> replied(exchange, question));
    } catch (Refusal refusal) {
      refused.add(refusal.getMessage());
      refusal.send(exchange);
    }
  }

  private void replied(HttpExchange exchange, Asked question) throws IOException {
    asked.add(question);
    script.next().to(question, exchange, presence);
  }
}
