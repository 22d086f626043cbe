package io.candor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private static final Instant START = Instant.parse("2026-11-28T09:00:00Z");
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final VerifiedTokens verified =
      new VerifiedTokens(now::get, () -> Duration.between(START, now.get()).toNanos());

  @Test
  void theSameTokenIsKnownForHalfAMinuteAndNoOther() {
    verified.keep("a", endingAfter(Duration.ofHours(1)));

    pass(Duration.ofSeconds(29));
    assertThat(verified.find("a")).isPresent();
    assertThat(verified.find("b")).isEmpty();

    pass(Duration.ofSeconds(2));
    assertThat(verified.find("a")).isEmpty();
  }

  @Test
  void oneThatEndsMeanwhileIsNotKnownAnyMore() {
    verified.keep("a", endingAfter(Duration.ofSeconds(10)));

    pass(Duration.ofSeconds(9));
    assertThat(verified.find("a")).isPresent();

    pass(Duration.ofSeconds(1));
    assertThat(verified.find("a")).isEmpty();
  }

  private void pass(Duration time) {
    now.updateAndGet(at -> at.plus(time));
  }

  private static JWTCallerPrincipal endingAfter(Duration time) {
    return new JWTCallerPrincipal("token", "Bearer") {
      @Override
      protected Collection<String> doGetClaimNames() {
        return Set.of("exp");
      }

      @Override
      protected Object getClaimValue(String name) {
        return START.plus(time).getEpochSecond();
      }
    };
  }
}
