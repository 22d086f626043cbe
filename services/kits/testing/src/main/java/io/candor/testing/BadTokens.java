package io.candor.testing;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tokens that no service accepts, each with its fault: for a {@code MethodSource}. */
public final class BadTokens {

  private BadTokens() {}

  /** Pairs of fault and token; of an author, were they good. */
  public static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("expired", author().expired().mint()),
        Arguments.of("of another issuer", author().issuer("https://evil.example").mint()),
        Arguments.of("signed by a stranger", author().mintByAStranger()),
        Arguments.of("not signed", author().mintUnsigned()),
        Arguments.of("no token", "abc"));
  }

  private static Tokens author() {
    return Tokens.of("camille").groups("author");
  }
}
