package io.candor.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A receiver of webhooks as the standard wants it: it takes nothing whose signature, time or form
 * is wrong (401), and gives the answer it once gave to the same {@code webhook-id} again. What it
 * shall answer is said in advance, call by call; after that it says yes.
 */
public final class WebhookReceiver implements AutoCloseable {

  public static final String SECRET = "whsec_" + base64("the secret of a test receiver");
  private static final Set<Reaction> TAKING =
      EnumSet.of(
          Reaction.TAKES,
          Reaction.TAKES_WHEN_TOLD,
          Reaction.TAKES_AND_BREAKS,
          Reaction.TAKES_AND_HANGS,
          Reaction.TALKS_TOO_MUCH);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, String> taken = new ConcurrentHashMap<>();
  private final Map<String, Queue<Reaction>> script = new ConcurrentHashMap<>();
  private final Map<String, Integer> atOnce = new ConcurrentHashMap<>();
  private final Map<String, Integer> mostAtOnce = new ConcurrentHashMap<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<String> secrets;

  /** What a receiver does with a call. */
  public enum Reaction {
    /** Takes it and says where it is. */
    TAKES,
    /** Takes it, and the connection breaks before the answer. */
    TAKES_AND_BREAKS,
    /** The connection breaks before it was taken. */
    BREAKS,
    /** Takes it and never answers. */
    TAKES_AND_HANGS,
    SAYS_400,
    SAYS_401,
    SAYS_409,
    SAYS_422,
    SAYS_429,
    SAYS_500,
    SAYS_503,
    /** Takes it once it is told to go on. */
    TAKES_WHEN_TOLD,
    /** Says 503 once it is told to go on. */
    SAYS_503_WHEN_TOLD,
    REDIRECTS,
    /** Says yes with a megabyte. */
    TALKS_TOO_MUCH
  }

  /** A call as it came. */
  public record Call(
      String id, String path, String host, String signature, JsonNode body, boolean valid) {}

  public WebhookReceiver(String... secrets) {
    this.secrets = secrets.length == 0 ? List.of(SECRET) : List.of(secrets);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::hear);
    server.setExecutor(threads);
    server.start();
  }

  public static String secret(String words) {
    return "whsec_" + base64(words);
  }

  /** Where it takes posts, on a path of its own for each channel. */
  public String url(String path) {
    return "http://127.0.0.1:" + port() + "/" + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** What it does with the next calls on a path. */
  public WebhookReceiver does(String path, Reaction... reactions) {
    script.put("/" + path, new ArrayDeque<>(List.of(reactions)));
    return this;
  }

  /** All calls for a path, in order. */
  public List<Call> calls(String path) {
    return calls.stream().filter(call -> call.path().equals("/" + path)).toList();
  }

  /** How many posts it has, by path: the same id twice is one. */
  public long posts(String path) {
    return taken.values().stream().filter(("/" + path)::equals).count();
  }

  /** Answers what waits to be told. */
  public void goOn() {
    goOn.countDown();
  }

  /** How many calls for a path there were at the same time, at most. */
  public int mostAtOnce(String path) {
    return mostAtOnce.getOrDefault("/" + path, 0);
  }

  private void hear(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    mostAtOnce.merge(path, atOnce.merge(path, 1, Integer::sum), Math::max);
    try {
      answer(exchange);
    } finally {
      atOnce.merge(path, -1, Integer::sum);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var bytes = exchange.getRequestBody().readAllBytes();
      var call = read(exchange, bytes);
      calls.add(call);
      if (call.valid()) {
        react(exchange, call);
      } else {
        answer(exchange, 401, "");
      }
    }
  }

  private Call read(HttpExchange exchange, byte[] body) throws IOException {
    var headers = exchange.getRequestHeaders();
    var id = String.valueOf(headers.getFirst("webhook-id"));
    var signature = String.valueOf(headers.getFirst("webhook-signature"));
    var timestamp = String.valueOf(headers.getFirst("webhook-timestamp"));
    boolean valid =
        exchange.getRequestMethod().equals("POST")
            && "application/json".equals(headers.getFirst("Content-Type"))
            && timely(timestamp)
            && signed(signature, id + "." + timestamp + ".", body);
    var path = exchange.getRequestURI().getPath();
    return new Call(id, path, headers.getFirst("Host"), signature, JSON.readTree(body), valid);
  }

  private static boolean timely(String timestamp) {
    return timestamp.matches("\\d{10}")
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now())
                .abs()
                .compareTo(TOLERANCE)
            < 0;
  }

  /** One of the signatures must be by one of the secrets. */
  private boolean signed(String header, String head, byte[] body) {
    return List.of(header.split(" ")).stream()
        .anyMatch(one ->
            secrets.stream().anyMatch(secret -> one.equals("v1," + hmac(secret, head, body))));
  }

  private static String hmac(String secret, String head, byte[] body) {
    try {
      var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(head.getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void react(HttpExchange exchange, Call call) throws IOException {
    var reaction = next(call.path());
    if (TAKING.contains(reaction)) {
      taken.put(call.id(), call.path());
    }
    switch (reaction) {
      case TAKES -> answer(exchange, 201, place(call));
      case TALKS_TOO_MUCH -> answer(exchange, 200, "x".repeat(1 << 20));
      case BREAKS, TAKES_AND_BREAKS -> {}
      case TAKES_AND_HANGS -> pause(end, Duration.ofSeconds(4));
      case TAKES_WHEN_TOLD -> {
        pause(goOn, Duration.ofSeconds(10));
        answer(exchange, 201, place(call));
      }
      case SAYS_503_WHEN_TOLD -> {
        pause(goOn, Duration.ofSeconds(10));
        answer(exchange, 503, "");
      }
      case REDIRECTS -> {
        exchange.getResponseHeaders().add("Location", url("elsewhere"));
        answer(exchange, 307, "");
      }
      case SAYS_429 -> {
        exchange.getResponseHeaders().add("Retry-After", "1");
        answer(exchange, 429, "");
      }
      default ->
          answer(exchange, Integer.parseInt(reaction.name().substring("SAYS_".length())), "no");
    }
  }

  private Reaction next(String path) {
    var reactions = script.get(path);
    synchronized (this) {
      return reactions == null || reactions.isEmpty() ? Reaction.TAKES : reactions.remove();
    }
  }

  private static String place(Call call) {
    return "{\"id\":\"r-" + call.id() + "\",\"url\":\"https://cms.example.org/" + call.id() + "\"}";
  }

  private static void pause(CountDownLatch until, Duration time) {
    try {
      var _ = until.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
