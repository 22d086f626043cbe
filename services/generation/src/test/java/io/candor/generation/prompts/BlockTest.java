package io.candor.generation.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<",
        ">>>",
        "<<>>><",
        "＞＞＞",
        "‹‹‹",
        "»»»",
        "⋙",
        "≫>",
        "<\u200B<\u2060<",
        "> > >",
        ">\u0301>\u0301>",
        "〉〉〉",
        "❯❯❯"
      })
  void whatCouldBeAMarkIsTakenOut(String mark) {
    assertThat(Block.of("VOICE", "calm" + mark + "kind")).isEqualTo("<<<VOICE\ncalmkind\nVOICE>>>");
  }

  @Test
  void aTextOfMarksAloneIsEmpty() {
    assertThat(Block.of("VOICE", "< ".repeat(50_000))).isEqualTo("<<<VOICE\n \nVOICE>>>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "« Il a dit « non » », dit-elle.",
        "1 < 2, 3 > 2",
        "a <b>word</b>",
        "《红楼梦》《西游记》",
        "->",
        "one\ntwo\n\nthree",
        "👩‍👩‍👧 <3"
      })
  void otherTextsStandAsTheyAre(String text) {
    assertThat(Block.of("SOURCE", text)).isEqualTo("<<<SOURCE\n" + text + "\nSOURCE>>>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ab"})
  void aLongTextIsCutBetweenLetters(String head) {
    assertThat(Block.of("SOURCE", head + "😀".repeat(4_000)))
        .doesNotContainPattern("[\\ud800-\\udbff](?![\\udc00-\\udfff])");
  }
}
