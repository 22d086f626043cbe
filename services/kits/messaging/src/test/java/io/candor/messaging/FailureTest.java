package io.candor.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.pgclient.PgException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

  @ParameterizedTest
  @CsvSource({
    "08006, UNAVAILABLE", // connection failure
    "28P01, UNAVAILABLE", // the password was rotated
    "53300, UNAVAILABLE", // too many connections
    "53100, UNAVAILABLE", // disk full
    "57P01, UNAVAILABLE", // admin shutdown
    "57P03, UNAVAILABLE", // cannot connect now: starting up
    "25006, UNAVAILABLE", // read only: a replica after a failover
    "57014, TRANSIENT", // statement timeout
    "40001, TRANSIENT", // serialisation failure
    "40P01, TRANSIENT", // deadlock
    "55P03, TRANSIENT", // lock not available
    "23505, PERMANENT", // unique violation
    "22P05, PERMANENT", // untranslatable character
    "42P01, PERMANENT" // undefined table
  })
  void theSqlStateDecides(String state, Failure expected) {
    var failure = new PgException("said by the server", "ERROR", state, null);

    assertThat(Failure.of(new CompletionException(failure))).isEqualTo(expected);
    assertThat(Failure.of(new IllegalStateException(new SQLException("as Hibernate says", state))))
        .isEqualTo(expected);
  }

  @Test
  void aConnectionThatBreaksIsADisturbance() {
    assertThat(Failure.of(new CompletionException(new ConnectException("refused"))))
        .isEqualTo(Failure.DISTURBED);
    assertThat(Failure.of(new TimeoutException())).isEqualTo(Failure.DISTURBED);
    assertThat(Failure.of(new IllegalStateException("Connection is closed")))
        .isEqualTo(Failure.DISTURBED);
  }

  @Test
  void whatCannotBeReadIsNoDisturbanceThoughJacksonCallsItAnIoException() {
    var unreadable = new UncheckedIOException(new JsonParseException(null, "no JSON"));

    assertThat(Failure.of(unreadable)).isEqualTo(Failure.PERMANENT);
  }

  @Test
  void aBugIsPermanent() {
    assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.PERMANENT);
  }
}
