package io.candor.testing.openai;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;

/** What an engine does with a request: answers, or fails in one of the ways engines fail. */
public interface Reply {

  /** Does it. */
  void to(Asked question, HttpExchange exchange, Door door) throws IOException;

  /** The door as a reply sees it. */
  interface Door {
    /** Waits until the test lets go. */
    void await() throws IOException;
  }

  /** A completion of this text. */
  static Reply text(String text) {
    return text(_ -> text);
  }

  /** A completion of a text that depends on the question. */
  static Reply text(Function<Asked, String> text) {
    return (question, exchange, _) ->
        Http.json(exchange, 200, Completions.of(text.apply(question)));
  }

  /** A completion that names the very model that wrote it, as hosted engines do. */
  static Reply by(String model, String text) {
    return (_, exchange, _) -> Http.json(exchange, 200, Completions.of(text).put("model", model));
  }

  /** A text its grammar allows, chosen by the seed, as an engine that is held by it would. */
  static Reply fromGrammar() {
    return text(question -> Gbnf.of(question.grammar().orElseThrow()).generate(question.seed()));
  }

  /** The same reply, once the test lets it go. */
  static Reply held(Reply reply) {
    return (question, exchange, door) -> {
      door.await();
      reply.to(question, exchange, door);
    };
  }

  /** Nothing at all: the connection stays open until the test lets it go. */
  static Reply silence() {
    return (_, _, door) -> door.await();
  }

  /** 429, with the wait it asks for in Retry-After. */
  static Reply tooMany(Duration wait) {
    return (_, exchange, _) -> {
      Http.header(exchange, "Retry-After", Long.toString(wait.toSeconds()));
      Http.json(exchange, 429, Refusal.error("rate_limit_exceeded", "Too many requests."));
    };
  }

  /** An error of its own, such as 500. */
  static Reply status(int status) {
    return (_, exchange, _) ->
        Http.json(exchange, status, Refusal.error("server_error", "The server had an error."));
  }

  /** Half of an answer, then the connection is gone. */
  static Reply cut() {
    return (question, exchange, _) ->
        Http.half(exchange, Completions.of("An answer that nobody will hear the end of."));
  }

  /** A page of HTML, as a proxy in between would send. */
  static Reply html() {
    return body("text/html", "<!DOCTYPE html><html><body><h1>Welcome</h1></body></html>");
  }

  /** 200 and any body. */
  static Reply body(String contentType, String body) {
    return (_, exchange, _) -> Http.text(exchange, 200, contentType, body);
  }

  /** A completion without a choice. */
  static Reply noChoices() {
    return (_, exchange, _) -> Http.json(exchange, 200, Completions.empty());
  }

  /** A completion whose choice has no content. */
  static Reply nullContent() {
    return (_, exchange, _) -> Http.json(exchange, 200, Completions.of(null));
  }

  /** A completion of so many characters of prose. */
  static Reply characters(int count) {
    return text("le mot est dit. ".repeat(count / 16 + 1).substring(0, count));
  }

  /** JSON of another protocol. */
  static Reply otherJson() {
    return body("application/json", "{\"status\": \"ok\"}");
  }
}
