package io.candor.moderation.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final String POST =
      "87 % des community managers écrivent leurs textes avec une IA, et le disent rarement.";

  @Test
  void whatOnlyDiffersInCaseAndMarksIsTheSame() {
    var loud = POST.toUpperCase(java.util.Locale.ROOT).replace(",", " –").replace(".", "!!!");

    assertThat(Likeness.of(POST).with(Likeness.of(loud))).isEqualTo(1);
    assertThat(Likeness.of(loud).words("w")).isEqualTo(Likeness.of(POST).words("w"));
  }

  @Test
  void aTextWithOtherWordsInItIsAlikeAndFound() {
    var other = POST.replace("87 %", "86 %").replace("rarement", "souvent");

    assertThat(Likeness.of(POST).with(Likeness.of(other))).isBetween(0.7, 0.99);
    assertThat(common(Likeness.of(POST).words("w"), Likeness.of(other).words("w"))).isPositive();
  }

  @Test
  void aTextAboutSomethingElseIsNot() {
    var other = "Le marché de Noël ouvre samedi à dix heures, place de la République à Rennes.";

    assertThat(Likeness.of(POST).with(Likeness.of(other))).isLessThan(0.1);
    assertThat(common(Likeness.of(POST).words("w"), Likeness.of(other).words("w"))).isZero();
  }

  @Test
  void theSameTextIsNotFoundElsewhere() {
    var likeness = Likeness.of(POST);

    assertThat(common(likeness.words("here"), likeness.words("there"))).isZero();
  }

  @Test
  void languagesWithoutSpacesAreReadTheSameWay() {
    var text = Likeness.of("人工智能生成的文字必须加上标识，让读者知道。");
    var other = Likeness.of("人工智能生成的文字必须加上标识，让所有人知道。");

    assertThat(text.with(other)).isGreaterThan(0.5);
  }

  @Test
  void theShortestTextsAreComparedToo() {
    assertThat(Likeness.of("Oui").with(Likeness.of("oui !"))).isEqualTo(1);
    assertThat(Likeness.of("Oui").with(Likeness.of("Non"))).isZero();
    assertThat(Likeness.of("").words("w")).hasSize(12);
  }

  private static int common(List<Long> some, List<Long> others) {
    var both = new HashSet<>(some);
    both.retainAll(others);
    return both.size();
  }
}
