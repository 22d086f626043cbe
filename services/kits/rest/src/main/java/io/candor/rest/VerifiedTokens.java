package io.candor.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tokens whose signature was verified a moment ago: who sends forty requests a minute has it
 * verified twice. What a token says ends when it says so; a key taken out of the key set ends
 * within the half minute.
 */
final class VerifiedTokens {

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST = 1000;

  private final Cache<String, JWTCallerPrincipal> kept;
  private final InstantSource clock;

  VerifiedTokens(InstantSource clock, Ticker ticker) {
    this.clock = clock;
    this.kept =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).ticker(ticker).build();
  }

  /** What the same token said, where that is not over. */
  Optional<JWTCallerPrincipal> find(String token) {
    return Optional.ofNullable(kept.getIfPresent(token))
        .filter(said -> said.getExpirationTime() > clock.instant().getEpochSecond());
  }

  void keep(String token, JWTCallerPrincipal said) {
    kept.put(token, said);
  }
}
