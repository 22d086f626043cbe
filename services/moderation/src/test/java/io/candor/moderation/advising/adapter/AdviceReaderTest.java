package io.candor.moderation.advising.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.moderation.advising.Advice;
import io.candor.moderation.advising.Advice.Doubt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceReaderTest {

  private static final String DOUBT =
      "{\"category\": \"hate\", \"severity\": \"high\", \"quote\": \"ces gens-là\"}";

  @Test
  void anAnswerOfTheSchemaIsTakenWordByWord() {
    var advice = AdviceReader.read("m-1", "{\"doubts\": [" + DOUBT + "]}");

    assertThat(advice)
        .isEqualTo(
            new Advice.Given("m-1", java.util.List.of(new Doubt("hate", "high", "ces gens-là"))));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "All clear.",
        "null",
        "[]",
        "{}",
        "{\"doubts\": null}",
        "{\"doubts\": {}}",
        "{\"doubts\": [null]}",
        "{\"doubts\": [{}]}",
        "{\"doubts\": [{\"category\": \"hate\", \"severity\": \"high\"}]}",
        "{\"doubts\": [{\"category\": \"rudeness\", \"severity\": \"high\", \"quote\": \"x\"}]}",
        "{\"doubts\": [{\"category\": \"hate\", \"severity\": \"low\", \"quote\": \"x\"}]}",
        "{\"doubts\": [], \"verdict\": \"cleared\"}",
        "{\"doubts\": []} Have a nice day!",
        "```json\n{\"doubts\": []}\n```",
        "{\"doubts\": ["
      })
  void anyOtherAnswerCalmsNobody(String text) {
    assertThat(AdviceReader.read("m-1", text)).isInstanceOf(Advice.Silent.class);
  }

  @Test
  void whatIsTooLongIsNotRead() {
    var much = IntStream.range(0, 500).mapToObj(_ -> DOUBT).collect(Collectors.joining(","));

    assertThat(AdviceReader.read("m-1", "{\"doubts\": [" + much + "]}"))
        .isInstanceOf(Advice.Silent.class);
  }
}
