package io.candor.publishing.webhook.adapter;

import io.candor.publishing.webhook.Reply;
import io.candor.publishing.webhook.WebhookConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * HTTP calls to an address that was checked: the connection goes to that very address, whatever the
 * name leads to by then, while the certificate must be the name's. A connection is used once, no
 * redirect is followed, no more than so much of an answer is read, and a call that is given up is
 * closed.
 */
@ApplicationScoped
class WebhookCalls {

  private static final int MOST_CONNECTIONS = 256;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  private final HttpClient client;
  private final WebhookConfig config;

  WebhookCalls(Vertx vertx, WebhookConfig config) {
    this.config = config;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setConnectTimeout((int) config.connect().toMillis())
                .setSslHandshakeTimeout(config.connect().toSeconds())
                .setTracingPolicy(TracingPolicy.IGNORE));
  }

  @PreDestroy
  void close() {
    var _ = client.close();
  }

  /** Posts a JSON body; never fails, ends in time. */
  Uni<Exchange> post(URI uri, InetAddress address, Map<String, String> headers, String body) {
    var options = options(uri, address, headers);
    return Uni.createFrom()
        .<Exchange>emitter(emitter -> begin(options, body, emitter))
        .ifNoItem()
        .after(config.connect().plus(config.answer()))
        .recoverWithItem(new Exchange.Lost("timeout"));
  }

  private void begin(RequestOptions options, String body, UniEmitter<? super Exchange> emitter) {
    var call = new OpenCall();
    emitter.onTermination(call::close);
    client
        .request(options)
        .onSuccess(request -> {
          if (call.opened(request)) {
            send(request, body, emitter);
          }
        })
        .onFailure(
            failure -> emitter.complete(new Exchange.NotSent(failure.getClass().getSimpleName())));
  }

  private RequestOptions options(URI uri, InetAddress address, Map<String, String> headers) {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    int port = uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP;
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setSsl(secure)
            .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
            .setHost(uri.getHost())
            .setPort(port)
            .setURI(target(uri))
            .setFollowRedirects(false);
    headers.forEach(options::putHeader);
    return options;
  }

  private static String target(URI uri) {
    var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private void send(HttpClientRequest request, String body, UniEmitter<? super Exchange> emitter) {
    request
        .send(Buffer.buffer(body.getBytes(StandardCharsets.UTF_8)))
        .onSuccess(response -> read(response, emitter))
        .onFailure(
            failure -> emitter.complete(new Exchange.Lost(failure.getClass().getSimpleName())));
  }

  /** Once the status is known the answer counts, even if its body is cut or too long. */
  private void read(HttpClientResponse response, UniEmitter<? super Exchange> emitter) {
    var body = Buffer.buffer();
    response.handler(chunk -> {
      int room = config.answerBytes() - body.length();
      body.appendBuffer(chunk, 0, Math.min(room, chunk.length()));
      if (chunk.length() >= room) {
        emitter.complete(answered(response, body));
      }
    });
    response.exceptionHandler(_ -> emitter.complete(answered(response, body)));
    response.endHandler(_ -> emitter.complete(answered(response, body)));
  }

  private static Exchange answered(HttpClientResponse response, Buffer body) {
    return new Exchange.Answered(
        new Reply(
            response.statusCode(),
            header(response, "Location"),
            header(response, "Retry-After"),
            body.toString(StandardCharsets.UTF_8)));
  }

  private static String header(HttpClientResponse response, String name) {
    return Optional.ofNullable(response.getHeader(name)).orElse("");
  }
}
