package io.candor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnavailableTest {

  static Stream<Throwable> passing() {
    return Stream.of(
        ClosedConnectionException.INSTANCE,
        new ConnectException("refused"),
        new VertxException("Connection was closed"),
        new TimeoutException(),
        new IllegalStateException("Connection is closed"),
        new SQLException("shutting down", "08006"),
        said("57P01"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatPassesIsKnownWhoeverWrappedIt(Throwable fault) {
    assertThat(Unavailable.is(fault)).isTrue();
    assertThat(Unavailable.is(new CompletionException(new PersistenceException(fault)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "28P01", "53300", "57P01", "57P03", "58030", "25006"})
  void aDatabaseThatSaysItCannotIsAway(String state) {
    assertThat(Unavailable.is(said(state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22021", "42P01", "25001"})
  void aStatementThatIsWrongIsAFault(String state) {
    assertThat(Unavailable.is(new PersistenceException(said(state)))).isFalse();
  }

  @Test
  void faultsOfOursDoNotPass() {
    assertThat(Unavailable.is(new IllegalStateException())).isFalse();
    assertThat(Unavailable.is(new UncheckedIOException(new IOException("No space left"))))
        .isFalse();
  }

  private static PgException said(String state) {
    return new PgException("said", "FATAL", state, "");
  }
}
