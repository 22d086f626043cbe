package io.candor.moderation.detecting.learnt.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts are cut as the model's own tokenizer cuts them: the numbers are those of its library. */
class WordPiecesTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "Café crème, naïvely re-heated!",
            new long[] {101, 7668, 13675, 21382, 1010, 15743, 2135, 2128, 1011, 9685, 999, 102}),
        Arguments.of(
            "I can't\u200b believe it's 5€…",
            new long[] {
              101, 1045, 2064, 1005, 1056, 2903, 2009, 1005, 1055, 1019, 30102, 1529, 102
            }),
        Arguments.of("北京 is big", new long[] {101, 1781, 1755, 2003, 2502, 102}),
        Arguments.of("unaffable 🙂 xx", new long[] {101, 14477, 20961, 3468, 100, 22038, 102}),
        Arguments.of("a".repeat(101) + " b", new long[] {101, 100, 1038, 102}));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areThoseOfTheModel(String text, long[] expected) throws IOException {
    assertThat(pieces().of(text)).containsExactly(expected);
  }

  @Test
  void endWhereTheModelCannotReadFurther() throws IOException {
    assertThat(pieces().of("word ".repeat(300))).hasSize(128).endsWith(2773, 102);
  }

  private static WordPieces pieces() throws IOException {
    var name = "/all-minilm-l6-v2-q-tokenizer.json";
    try (var file = Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(name))) {
      return new WordPieces(new ObjectMapper().readTree(file), 128);
    }
  }
}
