package io.candor.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "fr-young-adults", "0", "feed2"})
  void namesAreGivenBack(String name) {
    assertThat(Inputs.name("id", name)).isEqualTo(name);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"-a", "A", "a b", "é", "a/b", "a\n"})
  void whatIsNoNameIsRefusedByField(String name) {
    assertThat(refused(() -> Inputs.name("id", name)).field()).isEqualTo("id");
  }

  @Test
  void aNameHasAtMost63Characters() {
    assertThat(Inputs.name("id", "a".repeat(63))).hasSize(63);
    assertThat(refused(() -> Inputs.name("id", "a".repeat(64))).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "pt-BR", "zh-Hant", "sr-Latn-RS"})
  void languagesAreBcp47(String tag) {
    assertThat(Inputs.language("language", tag)).isEqualTo(tag);
  }

  @Test
  void aLanguageTagIsWrittenAsItShouldBe() {
    assertThat(Inputs.language("language", "PT-br")).isEqualTo("pt-BR");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"xx", "french", "f", "fr_FR", "fr-", "-", "und", "zz-FR"})
  void whatIsNoLanguageIsRefused(String tag) {
    assertThat(refused(() -> Inputs.language("language", tag)).type())
        .isEqualTo("urn:candor:problem:invalid-field");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"fr", "FRA", "XX", "EU"})
  void whatIsNoCountryIsRefused(String code) {
    assertThat(refused(() -> Inputs.country("countries", code)).field()).isEqualTo("countries");
  }

  @Test
  void aListHasNoHolesAndItsBounds() {
    assertThat(Inputs.list("tags", null, 0, 3)).isEmpty();
    assertThat(Inputs.list("tags", List.of("a", "b"), 1, 2)).containsExactly("a", "b");
    assertThat(refused(() -> Inputs.list("tags", null, 1, 3)).fix()).contains("1 to 3");
    assertThat(refused(() -> Inputs.list("tags", Arrays.asList("a", null), 0, 3)).field())
        .isEqualTo("tags");
  }

  @Test
  void aTextIsNeitherBlankNorTooLongNorUnshowable() {
    assertThat(Inputs.text("name", "Ça va 👩‍👩‍👧", 20)).isEqualTo("Ça va 👩‍👩‍👧");
    assertThat(refused(() -> Inputs.text("name", " \n", 20)).fix()).isEqualTo("Give a text.");
    assertThat(refused(() -> Inputs.text("name", "abc", 2)).status()).isEqualTo(422);
    assertThat(refused(() -> Inputs.text("name", "a\ud800", 20)).detail()).contains("surrogate");
    assertThat(Inputs.optionalText("name", null, 2)).isEmpty();
  }

  private static Problem refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    var thrown = assertThatExceptionOfType(ProblemException.class).isThrownBy(call).actual();
    return thrown.problem();
  }
}
