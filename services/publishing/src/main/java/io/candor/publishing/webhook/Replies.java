package io.candor.publishing.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.candor.publishing.channels.Outcome;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer means: 2xx is a yes, 408, 425, 429 and 503 a "later", any other 4xx a no, a
 * redirect a no, too; of any other 5xx nobody knows. Nothing of an answer's body is repeated in a
 * reason.
 */
public final class Replies {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST_URL = 2048;
  private static final int LONGEST_RECEIPT = 200;

  private Replies() {}

  /**
   * What becomes of the call.
   *
   * @param now of the caller's clock, for a Retry-After that is a date
   */
  public static Outcome outcome(Reply reply, Instant now) {
    var detail = "HTTP " + reply.status();
    return switch (reply.status()) {
      case 401, 403 -> new Outcome.Refused("credentials-refused", detail);
      case 404, 410 -> new Outcome.Refused("gone", detail);
      case 409 -> new Outcome.Refused("conflict", detail);
      case 408, 425 -> new Outcome.Later("busy", detail, retryAfter(reply, now));
      case 429 -> new Outcome.Later("rate-limited", detail, retryAfter(reply, now));
      case 503 -> new Outcome.Later("unavailable", detail, retryAfter(reply, now));
      default -> byClass(reply, detail);
    };
  }

  private static Outcome byClass(Reply reply, String detail) {
    return switch (reply.status() / 100) {
      case 2 -> published(reply);
      case 3 -> new Outcome.Refused("redirected", detail + ": redirects are not followed");
      case 4 -> new Outcome.Refused("refused", detail);
      case 5 -> new Outcome.Unknown("server-error", detail);
      default -> new Outcome.Unknown("strange-answer", detail);
    };
  }

  private static Outcome published(Reply reply) {
    var json = json(reply.body());
    var url =
        Stream.of(json.path("url").asText(""), reply.location())
            .filter(Replies::isLink)
            .findFirst()
            .orElse("");
    var receipt = json.path("id").asText("");
    return new Outcome.Published(url, receipt.length() > LONGEST_RECEIPT ? "" : receipt);
  }

  private static JsonNode json(String body) {
    try {
      var json = JSON.readTree(body);
      return json == null ? MissingNode.getInstance() : json;
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** Whether it can be shown to people as a link. */
  private static boolean isLink(String text) {
    if (text.isEmpty() || text.length() > LONGEST_URL) {
      return false;
    }
    try {
      var uri = URI.create(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Seconds or a date (RFC 9110, 10.2.3); what is neither, or past, is as if it were not there. */
  private static Optional<Duration> retryAfter(Reply reply, Instant now) {
    var text = reply.retryAfter().strip();
    var asked = text.matches("\\d{1,9}") ? seconds(text) : date(text, now);
    return asked.filter(Duration::isPositive);
  }

  private static Optional<Duration> seconds(String text) {
    return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
  }

  private static Optional<Duration> date(String text, Instant now) {
    try {
      var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
