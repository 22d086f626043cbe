package io.candor.testing;

import java.util.List;
import java.util.Map;
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
        Arguments.of("no token", "abc"),
        Arguments.of("of nobody", author().without("sub").mint()),
        Arguments.of("of a blank", author().claim("sub", " ").mint()),
        Arguments.of("of a number", author().claim("sub", 7).mint()),
        Arguments.of("of a null character", author().claim("sub", "a\0b").mint()),
        Arguments.of("of a name too long", author().claim("sub", "a".repeat(256)).mint()),
        Arguments.of("of a group that is no list", author().claim("groups", "author").mint()),
        Arguments.of("of groups that are a map", author().claim("groups", Map.of()).mint()),
        Arguments.of("of a numbered group", author().claim("groups", List.of("author", 7)).mint()));
  }

  private static Tokens author() {
    return Tokens.of("camille").groups("author");
  }
}
