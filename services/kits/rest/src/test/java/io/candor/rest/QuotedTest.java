package io.candor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

  @Test
  void whatIsShortIsRepeated() {
    assertThat(Quoted.of("fr-FR")).isEqualTo("fr-FR");
    assertThat(Quoted.of("é".repeat(40))).isEqualTo("é".repeat(40));
    assertThat(Quoted.of(null)).isEqualTo("null");
  }

  @Test
  void whatIsLongIsCutBetweenCharacters() {
    assertThat(Quoted.of("a".repeat(41))).isEqualTo("a".repeat(40) + "…");
    assertThat(Quoted.of("🙂".repeat(41))).isEqualTo("🙂".repeat(40) + "…");
    assertThat(Quoted.of("a" + "🙂".repeat(40))).isEqualTo("a" + "🙂".repeat(39) + "…");
  }

  @Test
  void whatCannotBeShownIsEscaped() {
    assertThat(Quoted.of("a\nb\0c\u001b[31m")).isEqualTo("a\\u000ab\\u0000c\\u001b[31m");
    assertThat(Quoted.of("a\u202eb\u2066c\u200f")).isEqualTo("a\\u202eb\\u2066c\\u200f");
    assertThat(Quoted.of("a\ud83d")).isEqualTo("a\\ud83d");
    assertThat(Quoted.of("a\u2028b")).isEqualTo("a\\u2028b");
  }

  @Test
  void aProblemHidesNothingWhoeverWroteIt() {
    var problem = Problem.of(400, "x", "X", "no \u202eword").at("a\nb", "fix");

    assertThat(problem.detail()).isEqualTo("no \\u202eword");
    assertThat(problem.field()).isEqualTo("a\\u000ab");
  }
}
