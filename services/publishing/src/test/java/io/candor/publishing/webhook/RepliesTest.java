package io.candor.publishing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.publishing.channels.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "400, refused",
    "401, credentials-refused",
    "402, refused",
    "403, credentials-refused",
    "404, gone",
    "409, conflict",
    "410, gone",
    "413, refused",
    "422, refused",
    "301, redirected",
    "302, redirected",
    "307, redirected",
    "308, redirected"
  })
  void aNoIsForGood(int status, String reason) {
    // Given
    var reply = new Reply(status, "https://elsewhere.example/", "60", "text of the receiver");

    // When
    var outcome = Replies.outcome(reply, NOW);

    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.detail()).contains("HTTP " + status).doesNotContain("receiver");
            });
  }

  @ParameterizedTest
  @CsvSource({"408, busy", "425, busy", "429, rate-limited", "503, unavailable"})
  void aLaterIsAsLongAsTheReceiverSays(int status, String reason) {
    // Given
    var reply = new Reply(status, "", "120", "");

    // When
    var outcome = Replies.outcome(reply, NOW);

    // Then
    assertThat(outcome)
        .isEqualTo(new Outcome.Later(reason, "HTTP " + status, Optional.of(Duration.ofMinutes(2))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wed, 25 Nov 2026 10:00:30 GMT | PT30S",
        "Wed, 25 Nov 2026 09:00:00 GMT |",
        "0 |",
        "-5 |",
        "soon |",
        "99999999999 |"
      })
  void aRetryAfterMayBeADateAndMayBeNonsense(String text, Duration expected) {
    // Given
    var reply = new Reply(503, "", text, "");

    // When
    var outcome = Replies.outcome(reply, NOW);

    // Then
    assertThat(outcome)
        .isEqualTo(new Outcome.Later("unavailable", "HTTP 503", Optional.ofNullable(expected)));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 502, 504, 507, 599})
  void nobodyKnowsWhatAServerErrorLeftBehind(int status) {
    // Given
    var reply = new Reply(status, "", "", "");

    // When
    var outcome = Replies.outcome(reply, NOW);

    // Then
    assertThat(outcome).isEqualTo(new Outcome.Unknown("server-error", "HTTP " + status));
  }

  @Test
  void aYesMaySayWhereThePostIs() {
    // Given
    var reply =
        new Reply(201, "", "", "{\"id\":\"42\",\"url\":\"https://cms.example.org/posts/42\"}");

    // When
    var outcome = Replies.outcome(reply, NOW);

    // Then
    assertThat(outcome).isEqualTo(new Outcome.Published("https://cms.example.org/posts/42", "42"));
  }

  @Test
  void aYesMaySayItInItsLocation() {
    // Given
    var reply = new Reply(201, "https://cms.example.org/posts/42", "", "created");

    // When
    var outcome = Replies.outcome(reply, NOW);

    // Then
    assertThat(outcome).isEqualTo(new Outcome.Published("https://cms.example.org/posts/42", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[1]",
        "<html>",
        "{\"url\":42}",
        "{\"url\":\"javascript:alert(1)\"}",
        "{\"url\":\"/posts/42\"}",
        "{\"url\":\"https://a:b@example.org/\"}",
        "{\"url\":\"https://exa mple.org/\"}",
        "{\"url\":"
      })
  void aYesIsAYesWhateverElseIsSaid(String body) {
    // Given
    var reply = new Reply(200, "not a url", "", body);

    // When
    var outcome = Replies.outcome(reply, NOW);

    // Then
    assertThat(outcome).isEqualTo(new Outcome.Published("", ""));
  }
}
