package io.candor.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.candor.engine.LanguageModel.TimeLimitExceeded;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Speaks the OpenAI chat protocol on the loopback address. */
final class EngineServer implements AutoCloseable {

  private static final int WAITING = 8;

  private final LanguageModel model;
  private final String token;
  private final Duration limit;
  private final Turns turns = new Turns(WAITING);
  private final ObjectMapper json =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(WAITING + 6, Thread.ofPlatform().daemon().factory());
  private final HttpServer http;

  EngineServer(LanguageModel model, String token, int port, Duration limit) throws IOException {
    this.model = model;
    this.token = token;
    this.limit = limit;
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 32);
    http.setExecutor(threads);
    http.createContext("/", handled(this::nothing));
    http.createContext("/health", handled(this::health));
    http.createContext("/v1/models", handled(this::models));
    http.createContext("/v1/chat/completions", handled(this::chat));
    http.start();
  }

  /** The base address of the protocol. */
  String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/v1";
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private void nothing(Exchange exchange) {
    throw new ChatProblem(404, "invalid_request_error", null, "There is nothing here.");
  }

  private void health(Exchange exchange) throws IOException {
    exchange.asked("GET", "/health");
    exchange.answer(200, Map.of("status", "ok"));
  }

  private void models(Exchange exchange) throws IOException {
    exchange.authorised(token);
    exchange.asked("GET", "/v1/models");
    exchange.answer(200, ChatAnswers.models(model.name()));
  }

  private void chat(Exchange exchange) throws IOException {
    exchange.authorised(token);
    exchange.asked("POST", "/v1/chat/completions");
    var request = parsed(exchange.body());
    var conversation = request.conversation();
    var sampling = request.sampling();
    var deadline = Deadline.in(limit);
    var generated = turns.take(deadline, () -> model.generate(conversation, sampling, deadline));
    exchange.answer(200, ChatAnswers.completion(model.name(), generated));
  }

  private ChatRequest parsed(byte[] body) throws IOException {
    try {
      return Optional.ofNullable(json.readValue(body, ChatRequest.class))
          .orElseThrow(() -> ChatProblem.invalid(null, "The body is null."));
    } catch (UnrecognizedPropertyException e) {
      var name = e.getPropertyName();
      throw ChatProblem.invalid(name, "Unrecognized request argument supplied: " + name);
    } catch (JsonProcessingException _) {
      throw ChatProblem.invalid(null, "The body is not a chat completion in JSON.");
    }
  }

  private HttpHandler handled(Step step) {
    return http -> {
      try (http) {
        answered(new Exchange(http, json), step);
      }
    };
  }

  private static void answered(Exchange exchange, Step step) throws IOException {
    try {
      step.take(exchange);
    } catch (ChatProblem problem) {
      exchange.answer(problem.status(), problem.body());
    } catch (TimeLimitExceeded _) {
      var problem = Turns.tooLate();
      exchange.answer(problem.status(), problem.body());
    } catch (RuntimeException _) {
      var problem = new ChatProblem(500, "server_error", null, "The model failed.");
      exchange.answer(500, problem.body());
    }
  }

  /** What one path does. */
  private interface Step {
    void take(Exchange exchange) throws IOException;
  }
}
